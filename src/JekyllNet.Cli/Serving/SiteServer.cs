using System.Net;
using System.Security.Cryptography.X509Certificates;
using JekyllNet.AspNetCore;
using JekyllNet.Configuration;
using JekyllNet.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Serving;

/// <summary>Makes the web application that serves one site.</summary>
internal static class SiteServer
{
    /// <summary>What the site is called in the application.</summary>
    public const string Name = "site";

    /// <param name="configuration">The site's configuration.</param>
    /// <param name="address">Where to listen.</param>
    /// <param name="reloadPort">Where pages connect to for word of changes, if not where they come from.</param>
    /// <param name="configure">Sets the site's options.</param>
    /// <param name="loggers">Takes what the build tells.</param>
    public static WebApplication Create(
        SiteConfiguration configuration, ServerAddress address, int? reloadPort, Action<JekyllSiteOptions> configure, ILoggerProvider loggers)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = configuration.Source });
        builder.Logging.ClearProviders().AddProvider(loggers).AddFilter((category, _) => category?.StartsWith("JekyllNet", StringComparison.Ordinal) == true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            Listen(kestrel, configuration, address);
            if (reloadPort is { } port)
            {
                Listen(kestrel, configuration, address with { Port = port });
            }
        });
        builder.Services.AddJekyllSite(configuration.Source, configure, Name);
        var application = builder.Build();
        application.Use((context, next) => IsExpected(context.Request.Host, address) ? next() : RefuseAsync(context));
        application.MapJekyllSite(address.BaseUrl ?? "", Name);
        return application;
    }

    private static void Listen(KestrelServerOptions kestrel, SiteConfiguration configuration, ServerAddress address)
    {
        kestrel.AddServerHeader = false;
        if (address.Host == "localhost")
        {
            kestrel.ListenLocalhost(address.Port, Secure);
        }
        else
        {
            var ip = IPAddress.TryParse(address.Host, out var parsed) ? parsed : Dns.GetHostAddresses(address.Host)[0];
            kestrel.Listen(ip, address.Port, Secure);
        }

        void Secure(ListenOptions listen)
        {
            if (address.IsSecure)
            {
                listen.UseHttps(ReadCertificate(FileOf("ssl_cert"), FileOf("ssl_key")));
            }
        }

        string FileOf(string key) => SitePath.Sanitize(configuration.Source, configuration[key].ToStringValue());
    }

    // Windows wants the key in a store of its own.
    private static X509Certificate2 ReadCertificate(string certificate, string key)
    {
        var read = X509Certificate2.CreateFromPemFile(certificate, key);
        if (!OperatingSystem.IsWindows())
        {
            return read;
        }

        using (read)
        {
            return X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
        }
    }

    // A page elsewhere may have its name lead to this machine; a request that comes so bears that name.
    private static bool IsExpected(HostString host, ServerAddress address) =>
        !address.IsLocal || host.Host is "localhost" or "127.0.0.1" or "[::1]" || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
