using JekyllNet.AspNetCore.LiveReload;
using JekyllNet.AspNetCore.Publishing;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using JekyllNet.Watching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.AspNetCore;

/// <summary>A site that an application serves: its last good build, kept in memory, and how the last attempt went. Thread-safe.</summary>
public sealed class JekyllSite
{
    private readonly JekyllSiteOptions _options;
    private readonly ILogger _logger;
    private readonly SiteLog _log;
    private readonly SnapshotSink _sink = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile BuildResult? _lastBuild;

    internal JekyllSite(JekyllSiteOptions options, ILogger logger)
    {
        _options = options;
        _logger = logger;
        _log = new SiteLog(logger);
    }

    /// <summary>How the last build went; null before the first has ended. After a failed build the version before it is served.</summary>
    public BuildResult? LastBuild => _lastBuild;

    /// <summary>Ends when the first build has.</summary>
    internal Task Ready => _ready.Task;

    internal SiteSnapshot Snapshot => _sink.Current;

    internal LiveReloadHub Pages { get; } = new();

    internal JekyllSiteOptions Options => _options;

    /// <summary>Builds the site, and goes on to build it after each change until cancelled, if it is to be watched.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        var site = CreateSite(_logger);
        var watcher = _options.Watch == true ? CreateWatcher() : null;

        // Watching begins before the first build, so that no edit falls between the two.
        var changes = watcher?.WatchAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        var next = changes?.MoveNextAsync().AsTask();
        if (_options.ServeExistingOutput)
        {
            _sink.Publish(SiteSnapshot.OfFolder(ReadConfiguration().Destination));
        }
        else
        {
            await BuildAsync(site, cancellationToken).ConfigureAwait(false);
        }

        _ready.TrySetResult();
        if (changes is null)
        {
            _log.Info("Auto-regeneration:", "disabled. Use --watch to enable.");
            return;
        }

        _log.Info("Auto-regeneration:", $"enabled for '{_options.Source}'");

        await using (changes.ConfigureAwait(false))
        {
            while (await next!.ConfigureAwait(false))
            {
                await RebuildAsync(site, changes.Current, cancellationToken).ConfigureAwait(false);
                next = changes.MoveNextAsync().AsTask();
            }
        }
    }

    private Site CreateSite(ILogger logger)
    {
        var builder = new SiteBuilder(_options.Source).UseLogger(logger);
        if (_options.Root.Length > 0)
        {
            builder.Set("baseurl", _options.Root);
        }

        _options.Configure?.Invoke(builder);
        return builder.UseOutput(_sink).Build();
    }

    // What is read here, the build reads and tells of again.
    private SiteConfiguration ReadConfiguration() => CreateSite(NullLogger.Instance).ReadConfiguration();

    private SiteWatcher CreateWatcher()
    {
        var options = new SiteWatcherOptions { ForcePolling = _options.ForcePolling };
        try
        {
            return SiteWatcher.For(ReadConfiguration(), options);
        }
        catch (JekyllException)
        {
            // A broken configuration is the build's to report; its mending must be seen all the same.
            return new SiteWatcher(_options.Source, options);
        }
    }

    private async Task RebuildAsync(Site site, IReadOnlyList<string> changed, CancellationToken cancellationToken)
    {
        _log.Info("Regenerating:", $"{changed.Count} file(s) changed");
        foreach (var path in changed)
        {
            _log.Info("", path);
        }

        await BuildAsync(site, cancellationToken).ConfigureAwait(false);
    }

    private async Task BuildAsync(Site site, CancellationToken cancellationToken)
    {
        var before = Snapshot;
        var failedBefore = _lastBuild is { Succeeded: false };
        var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
        _lastBuild = result;
        foreach (var problem in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            _log.Error("Error:", problem.ToString(), problem);
        }

        var changed = Snapshot.ChangedSince(before);
        if (!result.Succeeded || failedBefore)
        {
            Pages.Tell([]);
        }
        else if (changed.Count > 0)
        {
            Pages.Tell(changed);
        }
    }
}
