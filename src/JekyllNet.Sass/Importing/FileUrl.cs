using System.Text;

namespace JekyllNet.Sass.Importing;

/// <summary>Turns absolute paths into <c>file:</c> URLs as Dart writes them, and back.</summary>
internal static class FileUrl
{
    private const string Scheme = "file://";
    private const string AllowedInPath = "-._~!$&'()*+,;=:@/";

    public static string FromPath(string path) => Scheme + (path.StartsWith('/') ? "" : "/") + Encode(path);

    /// <summary>Percent-encodes what may not stand in a relative reference: <c>?</c> and the first <c>#</c> begin its other parts.</summary>
    public static string EncodeReference(string name)
    {
        var fragment = name.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? EncodeQuery(name) : EncodeQuery(name[..fragment]) + "#" + EncodeQuery(name[(fragment + 1)..]);

        static string EncodeQuery(string part) => string.Join('?', part.Split('?').Select(Encode));
    }

    /// <summary>Percent-encodes what may not stand in the path of a URL.</summary>
    public static string Encode(string path)
    {
        var text = new StringBuilder(path.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || AllowedInPath.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                text.Append((char)rune.Value);
                continue;
            }

            var length = rune.EncodeToUtf8(utf8);
            for (var i = 0; i < length; i++)
            {
                text.Append('%').Append(Convert.ToHexString(utf8.Slice(i, 1)));
            }
        }

        return text.ToString();
    }

    /// <summary>The path that a <c>file:</c> URL without a host names; null for any other URL.</summary>
    public static string? ToPath(string? url)
    {
        if (url is null || !url.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = url.AsSpan(5);
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            rest = rest[2..];
        }

        if (!rest.StartsWith("/", StringComparison.Ordinal) || rest.ContainsAny('?', '#'))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(rest.ToString());
        var hasDrive = path.Length >= 3 && char.IsAsciiLetter(path[1]) && path[2] == ':';
        return Normalize(hasDrive && OperatingSystem.IsWindows() ? path[1..] : path);
    }

    public static string Slashed(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    public static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (path.Length >= 3 && path[1] == ':' && path[2] == '/' && char.IsAsciiLetter(path[0]));

    /// <summary>Takes <c>.</c>, <c>..</c> and empty segments out of an absolute path.</summary>
    public static string Normalize(string path)
    {
        path = Slashed(path);
        var rootLength = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var segments = new List<string>();
        foreach (var segment in path[rootLength..].Split('/'))
        {
            switch (segment)
            {
                case "" or ".":
                    break;
                case "..":
                    if (segments.Count > 0)
                    {
                        segments.RemoveAt(segments.Count - 1);
                    }

                    break;
                default:
                    segments.Add(segment);
                    break;
            }
        }

        return path[..rootLength] + string.Join('/', segments);
    }
}
