using JekyllNet.Cli.Logging;
using JekyllNet.Diagnostics;
using JekyllNet.Watching;

namespace JekyllNet.Cli;

/// <summary>Builds a site again after each change, until interrupted. A build that fails says so and leaves the last good output.</summary>
internal static class WatchedBuild
{
    public static async Task RunAsync(Site site, bool forcePolling, Stevenson log, CancellationToken cancellationToken)
    {
        var configuration = site.ReadConfiguration();
        var watcher = SiteWatcher.For(configuration, new SiteWatcherOptions { ForcePolling = forcePolling });
        var changes = watcher.WatchAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (changes.ConfigureAwait(false))
        {
            // Asking for the first change begins the watching: only then may it be announced.
            var next = changes.MoveNextAsync();
            log.Info("Auto-regeneration:", $"enabled for '{configuration.Source}'");
            while (await next.ConfigureAwait(false))
            {
                Tell(changes.Current, log);
                Tell(await site.ProcessAsync(cancellationToken).ConfigureAwait(false), log);
                next = changes.MoveNextAsync();
            }
        }

        log.Info("", "Halting auto-regeneration.");
    }

    private static void Tell(IReadOnlyList<string> changed, Stevenson log)
    {
        log.Info("Regenerating:", $"{changed.Count} file(s) changed");
        foreach (var path in changed)
        {
            log.Info("", path);
        }
    }

    private static void Tell(BuildResult result, Stevenson log)
    {
        foreach (var error in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            log.Error("Error:", error.ToString());
        }
    }
}
