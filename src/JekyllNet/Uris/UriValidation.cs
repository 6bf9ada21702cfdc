using System.Buffers;

namespace JekyllNet.Uris;

/// <summary>What Addressable refuses, in its words.</summary>
internal static class UriValidation
{
    private static readonly SearchValues<char> NotInHost = SearchValues.Create("<>{}/\\?#@\"\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");
    private static readonly SearchValues<char> InBrackets =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:");

    /// <exception cref="InvalidUriException">The parts make no URI.</exception>
    public static void Check(AddressableUri uri)
    {
        var host = uri.Authority?.Host;
        if (uri.Scheme is not null && UriAuthority.NamesHost(uri.Scheme) && string.IsNullOrEmpty(host) && uri.Path.Length == 0)
        {
            throw new InvalidUriException($"Absolute URI missing hierarchical segment: '{uri}'");
        }

        if (host is null && uri.Path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new InvalidUriException($"Cannot have a path with two leading slashes without an authority set: '{uri}'");
        }

        if (host is not null && !IsHost(host))
        {
            throw new InvalidUriException($"Invalid character in host: '{host}'");
        }

        if (uri.Scheme is null && LooksLikeScheme(uri.Path))
        {
            throw new InvalidUriException($"Cannot assemble URI string with ambiguous path: '{uri.Path}'");
        }
    }

    /// <summary>Whether a line of <paramref name="path"/> would read as <c>scheme:rest</c>.</summary>
    public static bool LooksLikeScheme(string path)
    {
        var start = 0;
        while (start < path.Length)
        {
            var rest = path.AsSpan(start);
            var end = rest.IndexOfAny('/', ':');
            if (end < 0)
            {
                return false;
            }

            if (rest[end] == ':')
            {
                return true;
            }

            var line = rest[end..].IndexOf('\n');
            if (line < 0)
            {
                return false;
            }

            start += end + line + 1;
        }

        return false;
    }

    private static bool IsHost(string host)
    {
        if (host.AsSpan().ContainsAny(NotInHost))
        {
            return false;
        }

        return !(host.StartsWith('[') && host.EndsWith(']')) || !host.AsSpan(1, Math.Max(0, host.Length - 2)).ContainsAnyExcept(InBrackets);
    }
}
