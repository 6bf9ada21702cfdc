using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Uris;

/// <summary>The part between <c>//</c> and the path. Immutable.</summary>
internal sealed record UriAuthority(string? User, string? Password, string Host, string? Port)
{
    private static readonly Dictionary<string, int> DefaultPorts = new(StringComparer.Ordinal)
    {
        ["http"] = 80, ["https"] = 443, ["ftp"] = 21, ["tftp"] = 69, ["sftp"] = 22, ["ssh"] = 22, ["svn+ssh"] = 22,
        ["telnet"] = 23, ["nntp"] = 119, ["gopher"] = 70, ["wais"] = 210, ["ldap"] = 389, ["prospero"] = 1525,
    };

    /// <summary>Whether URIs of this scheme name a host.</summary>
    public static bool NamesHost(string scheme) => DefaultPorts.ContainsKey(RubyWhitespace.Strip(scheme).ToLowerInvariant());

    /// <summary>Takes an authority apart.</summary>
    /// <exception cref="InvalidUriException">The port is no number.</exception>
    public static UriAuthority Parse(string text)
    {
        string? user = null, password = null, port = null;
        var bracket = text.AsSpan().IndexOfAny('[', ']');
        var at = (bracket < 0 ? text : text[..bracket]).LastIndexOf('@');
        if (at >= 0)
        {
            var info = RubyWhitespace.Strip(text[..at]);
            var separator = info.IndexOf(':', StringComparison.Ordinal);
            user = separator < 0 ? info : info[..separator];
            password = separator < 0 ? null : info[(separator + 1)..];
            text = text[(at + 1)..];
        }

        var colon = text.AsSpan().LastIndexOfAny(":@[]");
        if (colon >= 0 && text[colon] == ':')
        {
            port = ReadPort(text[(colon + 1)..]);
            text = text[..colon];
        }

        return new UriAuthority(user, password, text, port);
    }

    /// <summary>The authority in its normal form, for a URI of the given (lower-case) scheme.</summary>
    public string Normalize(string? scheme)
    {
        var blankUser = string.IsNullOrWhiteSpace(User) && string.IsNullOrWhiteSpace(Password);
        var anonymous = blankUser && scheme is not null && scheme.Contains("http", StringComparison.Ordinal);
        var isDefaultPort = Port is not null && scheme is not null && DefaultPorts.TryGetValue(scheme, out var standard)
            && Port == standard.ToString(CultureInfo.InvariantCulture);
        return new UriAuthority(
            User is null || anonymous ? null : PercentEncoding.Normalize(RubyWhitespace.Strip(User), UriCharacters.Unreserved),
            Password is null || anonymous ? null : PercentEncoding.Normalize(RubyWhitespace.Strip(Password), UriCharacters.Unreserved),
            NormalizeHost(),
            isDefaultPort ? null : Port).ToString();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var info = (User, Password) switch
        {
            (null, _) => "",
            (_, null) => User + "@",
            _ => $"{User}:{Password}@",
        };
        return Port is null ? info + Host : $"{info}{Host}:{Port}";
    }

    private static string? ReadPort(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var digits = PercentEncoding.Decode(text);
        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw new InvalidUriException($"Invalid port number: {RubyText.Inspect(StringValue.Create(digits))}");
        }

        digits = digits.TrimStart('0');
        return digits.Length == 0 ? null : digits;
    }

    private string NormalizeHost()
    {
        var host = RubyWhitespace.Strip(Host).ToLowerInvariant();
        if (host.Length == 0)
        {
            return "";
        }

        host = ToAscii(PercentEncoding.Decode(host));
        if (host.Length > 1 && host[^1] == '.' && host[^2] != '.')
        {
            host = host[..^1];
        }

        return PercentEncoding.Normalize(host, UriCharacters.Host);
    }

    private static string ToAscii(string host)
    {
        if (Ascii.IsValid(host))
        {
            return host;
        }

        var labels = host.ToLowerInvariant().TrimEnd('.').Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            if (!Ascii.IsValid(labels[i]))
            {
                labels[i] = "xn--" + Punycode.Encode(CompatibilityNormalization.Normalize(labels[i]));
            }
        }

        return string.Join('.', labels);
    }
}
