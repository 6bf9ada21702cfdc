namespace JekyllNet.Uris;

/// <summary>The escaping of a permalink's placeholder values and the way back (<c>Jekyll::URL</c>).</summary>
internal static class UrlEscape
{
    /// <summary>Escapes a value for use in a URL path. Of several <c>#</c>, only the first is escaped, as in Jekyll.</summary>
    /// <exception cref="InvalidUriException">Text before a colon is no URI scheme (<c>Part 1: x</c>); Jekyll fails as well.</exception>
    public static string EscapePath(string path)
    {
        if (path.Length == 0 || HasPlainLine(path))
        {
            return path;
        }

        var encoded = AddressableUri.Encode(path);
        var hash = encoded.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? encoded : string.Concat(encoded.AsSpan(0, hash), "%23", encoded.AsSpan(hash + 1));
    }

    /// <summary>Replaces <c>%XX</c> by the characters they stand for.</summary>
    public static string UnescapePath(string path) => PercentEncoding.Decode(path);

    /// <summary>Jekyll's short cut looks at lines: a value with one plain line is taken as it is.</summary>
    private static bool HasPlainLine(string path)
    {
        foreach (var line in path.Split((char)10))
        {
            if (line.Length > 0 && IsPlain(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '/' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
