using System.Text;

namespace JekyllNet.Uris;

/// <summary>A URI as Ruby's Addressable takes it apart, checks, normalises and writes it. Immutable.</summary>
internal sealed class AddressableUri
{
    private AddressableUri(string? scheme, UriAuthority? authority, string path, string? query, string? fragment)
    {
        Scheme = scheme;
        Authority = authority;
        Path = path.Length > 0 && path[0] != '/' && authority is not null ? "/" + path : path;
        Query = query;
        Fragment = fragment;
        UriValidation.Check(this);
    }

    public string? Scheme { get; }

    public UriAuthority? Authority { get; }

    public string Path { get; }

    public string? Query { get; }

    public string? Fragment { get; }

    /// <summary>Whether there is a scheme.</summary>
    public bool IsAbsolute => Scheme is not null;

    /// <summary>Takes <paramref name="text"/> apart.</summary>
    /// <exception cref="InvalidUriException">It is no URI.</exception>
    public static AddressableUri Parse(string text)
    {
        var (scheme, authority, path, query, fragment) = Split(text);
        if (scheme is not null && !IsScheme(scheme))
        {
            throw new InvalidUriException($"Invalid scheme format: '{scheme}'");
        }

        return new AddressableUri(scheme, authority is null ? null : UriAuthority.Parse(authority), path, query, fragment);
    }

    /// <summary>Escapes each part of <paramref name="text"/> by the rules of that part; a percent sign is escaped as well.</summary>
    /// <exception cref="InvalidUriException">It is no URI.</exception>
    public static string Encode(string text)
    {
        var uri = Parse(text);
        var authority = uri.Authority is null ? null : UriAuthority.Parse(PercentEncoding.Encode(uri.Authority.ToString(), UriCharacters.Authority));
        return new AddressableUri(
            uri.Scheme,
            authority,
            PercentEncoding.Encode(uri.Path, UriCharacters.Path),
            uri.Query is null ? null : PercentEncoding.Encode(uri.Query, UriCharacters.Query),
            uri.Fragment is null ? null : PercentEncoding.Encode(uri.Fragment, UriCharacters.Fragment)).ToString();
    }

    /// <summary>
    /// The same URI in its normal form: lower-case scheme and host, an ASCII host, no default port, no dot segments,
    /// escapes only where they are needed, text in normalisation form KC.
    /// </summary>
    /// <exception cref="InvalidUriException">What comes out is no URI.</exception>
    public AddressableUri Normalize()
    {
        var scheme = Scheme?.ToLowerInvariant();
        if (scheme == "ssh+svn")
        {
            scheme = "svn+ssh";
        }

        var authority = Authority is null ? null : UriAuthority.Parse(Authority.Normalize(scheme));
        return new AddressableUri(scheme, authority, NormalizePath(scheme), NormalizeQuery(), NormalizeFragment());
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Path.Length + 32);
        if (Scheme is not null)
        {
            text.Append(Scheme).Append(':');
        }

        if (Authority is not null)
        {
            text.Append("//").Append(Authority);
        }

        text.Append(Path);
        if (Query is not null)
        {
            text.Append('?').Append(Query);
        }

        if (Fragment is not null)
        {
            text.Append('#').Append(Fragment);
        }

        return text.ToString();
    }

    private static (string? Scheme, string? Authority, string Path, string? Query, string? Fragment) Split(string text)
    {
        string? scheme = null, authority = null, query = null, fragment = null;
        var rest = text.AsSpan();
        var end = rest.IndexOfAny(":/?#");
        if (end > 0 && rest[end] == ':')
        {
            scheme = rest[..end].ToString();
            rest = rest[(end + 1)..];
        }

        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            rest = rest[2..];
            end = rest.IndexOfAny("/?#");
            authority = (end < 0 ? rest : rest[..end]).ToString();
            rest = rest[authority.Length..];
        }

        end = rest.IndexOf('#');
        if (end >= 0)
        {
            fragment = rest[(end + 1)..].ToString();
            var line = fragment.IndexOf('\n', StringComparison.Ordinal);
            fragment = line < 0 ? fragment : fragment[..line];
            rest = rest[..end];
        }

        end = rest.IndexOf('?');
        if (end >= 0)
        {
            query = rest[(end + 1)..].ToString();
            rest = rest[..end];
        }

        return (scheme, authority, rest.ToString(), query, fragment);
    }

    private static bool IsScheme(string scheme)
    {
        if (!char.IsAsciiLetter(scheme[0]))
        {
            return false;
        }

        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '+' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private string NormalizePath(string? scheme)
    {
        var path = Path;
        if (scheme is null && UriValidation.LooksLikeScheme(path))
        {
            var colon = path.IndexOf(':', StringComparison.Ordinal);
            path = string.Concat(path.AsSpan(0, colon), "%2F", path.AsSpan(colon + 1));
        }

        var segments = RubyWhitespace.Strip(path).Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = PercentEncoding.Normalize(segments[i], UriCharacters.PathSegment);
        }

        var result = DotSegments.Remove(string.Join('/', segments));
        return result.Length == 0 && scheme is ("http" or "https" or "ftp" or "tftp") ? "/" : result;
    }

    private string? NormalizeQuery()
    {
        if (Query is null)
        {
            return null;
        }

        var pairs = Query.Split('&');
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = PercentEncoding.Normalize(pairs[i], UriCharacters.QueryPair, keepEncodedPlus: true);
        }

        return pairs is [""] ? null : string.Join('&', pairs);
    }

    private string? NormalizeFragment() =>
        string.IsNullOrEmpty(Fragment) ? null : PercentEncoding.Normalize(Fragment, UriCharacters.Fragment);
}
