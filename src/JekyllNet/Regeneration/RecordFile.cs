using System.Security.Cryptography;
using JekyllNet.IO;

namespace JekyllNet.Regeneration;

/// <summary>
/// <c>.jekyll-metadata</c> in the source: the record of the last incremental build. One that is broken, of another configuration or of
/// another build of the tool is ignored.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="identity">Stands for the tool and for all that is fixed before the site is read.</param>
internal sealed class RecordFile(string source, string identity)
{
    private const int LargestLength = 512 * 1024 * 1024;

    private readonly string _path = Path.Combine(source, ".jekyll-metadata");

    // Changes with the format, so that no file of another one is taken for this.
    private static ReadOnlySpan<byte> Magic => "JekyllNet record 1\n"u8;

    /// <summary>Reads the record of the last build, if there is one that can be relied upon.</summary>
    /// <param name="configuration">The configuration of now.</param>
    /// <param name="filesOf">Where a path lies.</param>
    public BuildRecord? Read(string configuration, Func<string, ISiteFileSystem> filesOf)
    {
        try
        {
            var file = new FileInfo(_path);
            if (file is not { Exists: true, LinkTarget: null, Length: < LargestLength })
            {
                return null;
            }

            var bytes = File.ReadAllBytes(_path);
            var start = Magic.Length + SHA256.HashSizeInBytes;
            if (bytes.Length < start || !bytes.AsSpan().StartsWith(Magic)
                || !SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length, SHA256.HashSizeInBytes)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
            return reader.ReadString() == identity ? new BuildRecordReader(reader, filesOf).Read(configuration) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Writes the record of a build.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(BuildRecord record)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(identity);
        new BuildRecordWriter(writer, record).Write();
        writer.Flush();

        // A link could lead the write out of the source; what was there is replaced, not followed.
        Delete();
        using var file = new FileStream(_path, FileMode.CreateNew);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        file.Write(Magic);
        file.Write(SHA256.HashData(bytes));
        file.Write(bytes);
    }

    /// <summary>Removes the file, as a build that is not incremental does.</summary>
    /// <exception cref="IOException">It cannot be removed.</exception>
    public void Delete() => File.Delete(_path);
}
