using JekyllNet.AspNetCore;
using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Cli.Serving;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Cli.Commands;

/// <summary>Builds the site, serves it, and builds it again after each change.</summary>
/// <remarks>
/// Unlike Jekyll's, the site is served from memory and the destination stays as it is; live reload needs no port of its own; and while the
/// site does not build, the browser shows what is wrong.
/// </remarks>
internal sealed class ServeCommand : CliCommand
{
    private const string DefaultCacheControl = "private, max-age=0, proxy-revalidate, no-store, no-cache, must-revalidate";

    public override string Name => "serve";

    public override IReadOnlyList<string> Aliases => ["server", "s"];

    public override string Syntax => "serve [options]";

    public override string Description => "Serve your site locally";

    public override IReadOnlyList<CliOption> Options { get; } = [.. BuildOptions.All, .. ServeOptions.All];

    /// <exception cref="JekyllException">The configuration does not allow to serve.</exception>
    public override async Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        Verbosity.Adjust(arguments, log);
        var logger = new StevensonLogger(log);
        var configuration = SiteFromArguments.Create(arguments, terminal, NullLogger.Instance).Build().ReadConfiguration();
        var address = ServerAddress.From(configuration);
        var reload = ReloadSettings.From(configuration);
        if (configuration.IsSet("detach") && terminal.Environment(DetachedServer.Variable) is null)
        {
            if (reload is null)
            {
                return DetachedServer.Start(log, terminal.WorkingDirectory);
            }

            log.Warn("Warning:", "--detach and --livereload are mutually exclusive. Choosing --livereload");
        }

        var application = SiteServer.Create(configuration, address, reload?.Port, Configure, new StevensonLoggerProvider(logger));
        await using (application.ConfigureAwait(false))
        {
            return await ServeAsync(application, address, reload, configuration, log, cancellationToken).ConfigureAwait(false);
        }

        void Configure(JekyllSiteOptions options)
        {
            options.Configure = builder =>
            {
                SiteFromArguments.Configure(builder, arguments, terminal, logger);
                builder.Set("serving", true);
                if ((terminal.Environment("JEKYLL_ENV") ?? "development") == "development")
                {
                    builder.Set("url", address.SiteUrl);
                }
            };
            options.Watch = reload is not null || Watches(arguments);
            options.ForcePolling = configuration.IsSet("force_polling");
            options.ReloadPages = reload is not null;
            reload?.ApplyTo(options.Reload);
            options.ShowProblems = true;
            options.ShowListings = configuration.IsSet("show_dir_listing");
            options.ServeExistingOutput = configuration.IsSet("skip_initial_build");
            AddHeaders(options, configuration);
        }
    }

    private static async Task<int> ServeAsync(
        WebApplication application, ServerAddress address, ReloadSettings? reload, SiteConfiguration configuration, Stevenson log, CancellationToken cancellationToken)
    {
        if (configuration.IsSet("skip_initial_build"))
        {
            log.Warn("Build Warning:", "Skipping the initial build. This may result in an out-of-date site.");
        }

        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException problem)
        {
            log.Error("Error:", problem.Message);
            return ExitCode.Failure;
        }

        // Whoever asks meanwhile waits as well.
        var interrupted = Task.Delay(Timeout.Infinite, cancellationToken);
        if (await Task.WhenAny(application.Services.GetRequiredService<JekyllSites>()[SiteServer.Name].Ready, interrupted).ConfigureAwait(false) != interrupted)
        {
            Announce(address with { Port = new Uri(application.Urls.First()).Port }, reload, configuration, log);
            await Task.WhenAny(interrupted).ConfigureAwait(false);
        }

        await application.StopAsync(CancellationToken.None).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static void Announce(ServerAddress address, ReloadSettings? reload, SiteConfiguration configuration, Stevenson log)
    {
        if (reload is not null)
        {
            log.Info("LiveReload address:", (address with { Port = reload.Port ?? address.Port, BaseUrl = null }).ToString());
        }

        log.Info("Server address:", address.ToString());
        log.Info("Server running...", "press ctrl-c to stop.");
        if (configuration.IsSet("open_url"))
        {
            Browser.Open(address.ToString(), log);
        }
    }

    private static bool Watches(CommandArguments arguments) => !arguments.Values.TryGetValue("watch", out var watch) || watch is true;

    private static void AddHeaders(JekyllSiteOptions options, SiteConfiguration configuration)
    {
        options.Headers["Cache-Control"] = DefaultCacheControl;
        if (configuration["webrick"] is HashValue webrick && webrick["headers"] is HashValue headers)
        {
            foreach (var (name, value) in headers)
            {
                options.Headers[name.ToStringValue()] = value.ToStringValue();
            }
        }
    }
}
