using System.Buffers;

namespace JekyllNet.Migration.Comparison;

/// <summary>The same file in both outputs.</summary>
internal readonly struct FilePair(string oldFolder, string newFolder, string path)
{
    private const int BlockSize = 64 * 1024;

    public string Path { get; } = path;

    /// <summary>Compares byte for byte, a block at a time.</summary>
    public bool IsSame()
    {
        using var old = Open(oldFolder);
        using var other = Open(newFolder);
        if (old.Length != other.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(2 * BlockSize);
        try
        {
            while (true)
            {
                var left = buffer.AsSpan(0, old.ReadAtLeast(buffer.AsSpan(0, BlockSize), BlockSize, throwOnEndOfStream: false));
                var right = buffer.AsSpan(BlockSize, other.ReadAtLeast(buffer.AsSpan(BlockSize, BlockSize), BlockSize, throwOnEndOfStream: false));
                if (!left.SequenceEqual(right))
                {
                    return false;
                }

                if (left.Length < BlockSize)
                {
                    return true;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Both texts, or null if either is too long or not text.</summary>
    public (string Old, string New)? ReadTexts(int limit) =>
        Read(oldFolder, limit) is { } old && Read(newFolder, limit) is { } other ? (old, other) : null;

    /// <summary>When the old file and the new one were written.</summary>
    public (DateTimeOffset Old, DateTimeOffset New) Written() => (WrittenIn(oldFolder), WrittenIn(newFolder));

    private DateTimeOffset WrittenIn(string folder) => File.GetLastWriteTimeUtc(System.IO.Path.Join(folder, Path));

    private string? Read(string folder, int limit)
    {
        using var stream = Open(folder);
        if (stream.Length > limit)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().Contains((byte)0) ? null : System.Text.Encoding.UTF8.GetString(bytes);
    }

    private FileStream Open(string folder) =>
        new(System.IO.Path.Join(folder, Path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}
