using JekyllNet.AspNetCore.LiveReload;
using JekyllNet.AspNetCore.Publishing;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
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
    private readonly SnapshotSink _sink = new(TimeProvider.System);
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

    /// <summary>Ends when the first build has, however it went, or when what was built beforehand is served.</summary>
    public Task Ready => _ready.Task;

    internal SiteSnapshot Snapshot => _sink.Current;

    internal LiveReloadHub Pages { get; } = new();

    internal JekyllSiteOptions Options => _options;

    /// <summary>The site's <c>encoding</c>; what it is before the configuration was read does not matter.</summary>
    internal string Encoding { get; private set; } = "utf-8";

    /// <summary>Whether there is any version to be served.</summary>
    internal bool HasOutput => Snapshot.Files.Count > 0;

    /// <summary>Builds the site, and goes on to build it after each change until cancelled, if it is to be watched.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        var site = CreateSite(_logger);
        var configuration = ReadConfiguration();
        Encoding = configuration?["encoding"].ToStringValue() ?? Encoding;
        var watcher = _options.Watch == true && Directory.Exists(_options.Source) ? CreateWatcher(configuration) : null;

        // Watching begins before the first build, so that no edit falls between the two.
        var changes = watcher?.WatchAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        var next = changes?.MoveNextAsync().AsTask();
        if (ExistingOutput(configuration) is { } folder)
        {
            _sink.Publish(SiteSnapshot.OfFolder(folder));
        }
        else
        {
            await BuildAsync(site, [], cancellationToken).ConfigureAwait(false);
        }

        _log.Info("Auto-regeneration:", changes is null ? "disabled. Use --watch to enable." : $"enabled for '{_options.Source}'");
        _ready.TrySetResult();
        if (changes is null)
        {
            return;
        }

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
        if (_options.Root is { Length: > 0 } root)
        {
            builder.Set("baseurl", root);
        }

        _options.Configure?.Invoke(builder);
        return builder.UseOutput(_sink).Build();
    }

    private string? ExistingOutput(SiteConfiguration? configuration)
    {
        if (_options.Watch != true && _options.PublishedFolder is { } published && Directory.Exists(published))
        {
            return published;
        }

        return _options.ServeExistingOutput ? configuration?.Destination : null;
    }

    // What is read here, the build reads and tells of again. A broken configuration is the build's to report.
    private SiteConfiguration? ReadConfiguration()
    {
        try
        {
            return CreateSite(NullLogger.Instance).ReadConfiguration();
        }
        catch (JekyllException)
        {
            return null;
        }
    }

    // The mending of a broken configuration must be seen.
    private SiteWatcher CreateWatcher(SiteConfiguration? configuration)
    {
        var options = new SiteWatcherOptions { ForcePolling = _options.ForcePolling };
        return configuration is null ? new SiteWatcher(_options.Source, options) : SiteWatcher.For(configuration, options);
    }

    private async Task RebuildAsync(Site site, IReadOnlyList<string> changed, CancellationToken cancellationToken)
    {
        _log.Info("Regenerating:", $"{changed.Count} file(s) changed");
        foreach (var path in changed)
        {
            _log.Info("", path);
        }

        await BuildAsync(site, changed, cancellationToken).ConfigureAwait(false);
    }

    private async Task BuildAsync(Site site, IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        var before = Snapshot;
        var failedBefore = _lastBuild is { Succeeded: false };
        var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
        _lastBuild = result;
        foreach (var problem in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            _log.Error("Error:", problem.ToString(), problem);
        }

        if (!result.Succeeded || failedBefore)
        {
            Pages.Tell([]);
        }
        else if (!sources.All(IsIgnored) && Snapshot.ChangedSince(before).Where(path => !IsIgnored(path)).ToArray() is { Length: > 0 } changed)
        {
            Pages.Tell(changed);
        }
    }

    private bool IsIgnored(string path) => _options.Reload.Ignore.Any(pattern => FnMatch.IsMatch(pattern, path));
}
