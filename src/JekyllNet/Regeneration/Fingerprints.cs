using System.Security.Cryptography;
using System.Text;

namespace JekyllNet.Regeneration;

/// <summary>Fingerprints of files and texts, each file read once. For one build; not thread-safe.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of some texts in their order.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The fingerprint of a file on the disk: its bytes and when it was changed, which gives drafts their date.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string OfFile(string path)
    {
        if (!_files.TryGetValue(path, out var known))
        {
            var changed = File.GetLastWriteTimeUtc(path).Ticks;
            known = _files[path] = Of([Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), changed.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        }

        return known;
    }
}
