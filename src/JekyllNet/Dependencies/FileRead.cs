using System.Globalization;
using System.Security.Cryptography;
using JekyllNet.IO;

namespace JekyllNet.Dependencies;

/// <summary>What a render saw of a file that is no part of the site's model.</summary>
/// <param name="Kind">What it looked at.</param>
/// <param name="Path">The absolute path.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Files">Where to see it again.</param>
internal sealed record FileRead(FileReadKind Kind, string Path, string Seen, ISiteFileSystem Files)
{
    /// <summary>What is seen where there is a file.</summary>
    public const string Present = "present";

    /// <summary>Looks at a file as it is now.</summary>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    public static FileRead Now(FileReadKind kind, ISiteFileSystem files, string path) => new(kind, path, See(kind, files, path), files);

    /// <summary>What is seen of a file that was read.</summary>
    public static FileRead Of(byte[] content, ISiteFileSystem files, string path) => new(FileReadKind.Content, path, Fingerprint(content), files);

    /// <summary>Whether the same is to be seen now.</summary>
    public bool StillHolds()
    {
        try
        {
            return See(Kind, Files, Path) == Seen;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string See(FileReadKind kind, ISiteFileSystem files, string path) => kind switch
    {
        FileReadKind.Time => files.LastWriteTime(path).UtcTicks.ToString(CultureInfo.InvariantCulture),
        FileReadKind.Existence => files.FileExists(path) ? Present : "missing",
        FileReadKind.Content => Fingerprint(files.ReadAllBytes(path)),
        _ => files.RealPath(path),
    };

    private static string Fingerprint(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
