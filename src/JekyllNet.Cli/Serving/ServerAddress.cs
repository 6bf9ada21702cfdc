using System.Globalization;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;

namespace JekyllNet.Cli.Serving;

/// <summary>Where a server listens, as configuration and command line say.</summary>
/// <param name="Host">The name or address to bind to.</param>
/// <param name="Port">The port; 0 lets the operating system choose.</param>
/// <param name="BaseUrl">The path of the site's root, without a slash at its end; null where none is set.</param>
/// <param name="IsSecure">Whether the server speaks TLS.</param>
internal sealed record ServerAddress(string Host, int Port, string? BaseUrl, bool IsSecure)
{
    /// <exception cref="JekyllException">The port is none, or only one of certificate and key is given.</exception>
    public static ServerAddress From(SiteConfiguration configuration)
    {
        var (certificate, key) = (configuration.IsSet("ssl_cert"), configuration.IsSet("ssl_key"));
        if (certificate != key)
        {
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, "Missing --ssl_cert or --ssl_key. Both are required.");
        }

        var port = configuration["port"].ToStringValue();
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, $"'{port}' is not a port.");
        }

        return new ServerAddress(configuration["host"].ToStringValue(), number, configuration["baseurl"].IsNil() ? null : configuration["baseurl"].ToStringValue().TrimEnd('/'), certificate);
    }

    /// <summary>The address as Jekyll prints it: a slash at its end only where a base URL is set.</summary>
    public override string ToString() => Origin(Host) + (BaseUrl is null ? "" : BaseUrl + "/");

    /// <summary>What <c>site.url</c> is while a site is served in development.</summary>
    public string SiteUrl => Origin(Host == "127.0.0.1" ? "localhost" : Host);

    /// <summary>Whether only this machine can reach the server.</summary>
    public bool IsLocal => Host is "127.0.0.1" or "localhost" or "::1";

    private string Origin(string host) =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsSecure ? "https" : "http")}://{(host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host)}:{Port}");
}
