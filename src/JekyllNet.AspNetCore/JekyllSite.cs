using JekyllNet.AspNetCore.LiveReload;
using JekyllNet.AspNetCore.Publishing;
using JekyllNet.AspNetCore.Serving;
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

    /// <summary>Where the site is in the application.</summary>
    internal SiteAddress Address { get; } = new();

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
        var folder = ExistingOutput(configuration);
        if (folder is not null)
        {
            _sink.Publish(SiteSnapshot.OfFolder(folder));
        }

        if (_options.Watch == true && Directory.Exists(_options.Source))
        {
            await WatchAsync(site, buildsFirst: folder is null, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (folder is null)
        {
            var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
            _lastBuild = result;
            foreach (var problem in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                _log.Error("Error:", problem.ToString(), problem);
            }
        }

        _log.Info("Auto-regeneration:", "disabled. Use --watch to enable.");
        _ready.TrySetResult();
    }

    private async Task WatchAsync(Site site, bool buildsFirst, CancellationToken cancellationToken)
    {
        var watched = new WatchedSite(site, new SiteWatcherOptions { ForcePolling = _options.ForcePolling });
        var builds = watched.RunAsync(buildsFirst, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (builds.ConfigureAwait(false))
        {
            // By then it has been told that the site is watched.
            var next = builds.MoveNextAsync();
            if (!buildsFirst)
            {
                _ready.TrySetResult();
            }

            var before = Snapshot;
            while (await next.ConfigureAwait(false))
            {
                Take(builds.Current, before);
                before = Snapshot;
                next = builds.MoveNextAsync();
            }
        }
    }

    private Site CreateSite(ILogger logger)
    {
        var builder = new SiteBuilder(_options.Source).UseLogger(logger);
        if (Address.Root is { Length: > 0 } root)
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

    private void Take(WatchedBuild build, SiteSnapshot before)
    {
        var failedBefore = _lastBuild is { Succeeded: false };
        _lastBuild = build.Result;
        _ready.TrySetResult();
        if (!build.Result.Succeeded || failedBefore)
        {
            Pages.Tell([]);
        }
        else if (!build.Changed.All(IsIgnored) && Snapshot.ChangedSince(before).Where(path => !IsIgnored(path)).ToArray() is { Length: > 0 } changed)
        {
            Pages.Tell(changed);
        }
    }

    private bool IsIgnored(string path) => _options.Reload.Ignore.Any(pattern => FnMatch.IsMatch(pattern, path));
}
