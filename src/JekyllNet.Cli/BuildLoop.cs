using JekyllNet.Cli.Logging;
using JekyllNet.Watching;

namespace JekyllNet.Cli;

/// <summary>Builds a site, and again after each change, until interrupted. A build that fails says so and leaves the last good output.</summary>
internal static class BuildLoop
{
    /// <returns>The first build's result if it failed: then there is nothing to watch for. Else null, once interrupted.</returns>
    public static async Task<BuildResult?> RunAsync(Site site, bool forcePolling, Action firstBuildDone, Stevenson log, CancellationToken cancellationToken)
    {
        var isFirst = true;
        await foreach (var build in new WatchedSite(site, new SiteWatcherOptions { ForcePolling = forcePolling }).RunAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (isFirst)
            {
                firstBuildDone();
                if (!build.Result.Succeeded)
                {
                    return build.Result;
                }
            }

            isFirst = false;
        }

        log.Info("", "Halting auto-regeneration.");
        return null;
    }
}
