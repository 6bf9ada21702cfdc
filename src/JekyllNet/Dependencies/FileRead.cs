using System.Security.Cryptography;
using JekyllNet.IO;

namespace JekyllNet.Dependencies;

/// <summary>What a render saw of a file that is no part of the site's model, and how to see it again.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="See">Sees it again.</param>
internal sealed record FileRead(string Path, string Seen, Func<string> See)
{
    /// <summary>Whether the same is to be seen now.</summary>
    public bool StillHolds()
    {
        try
        {
            return See() == Seen;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>When a file was last written.</summary>
    public static FileRead Time(ISiteFileSystem files, string path)
    {
        string See() => files.LastWriteTime(path).UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new FileRead(path, See(), See);
    }

    /// <summary>The fingerprint of a file's content.</summary>
    public static string Fingerprint(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
