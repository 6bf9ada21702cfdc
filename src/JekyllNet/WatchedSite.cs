using System.Runtime.CompilerServices;
using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using JekyllNet.Watching;

namespace JekyllNet;

/// <summary>
/// Builds a site and, after each change of its source, builds it again, rendering only what the change affects. Tells the site's logger
/// what changed and what is wrong. A build that fails leaves the output as it was; the next change is awaited all the same. Thread-safe.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="options">How its source is watched.</param>
public sealed class WatchedSite(Site site, SiteWatcherOptions? options = null)
{
    private readonly SiteLog _log = new(site.Options.Logger);
    private readonly SiteWatcherOptions _options = options ?? new SiteWatcherOptions();

    /// <summary>Builds and watches until cancelled. Changes during a build are followed by another one.</summary>
    /// <param name="buildsFirst">Whether to build at once; without it the first build follows the first change.</param>
    /// <param name="cancellationToken">Ends the watching; the sequence then ends, unless a build is under way.</param>
    /// <returns>Each build, as it ends.</returns>
    /// <exception cref="OperationCanceledException">A build was cancelled.</exception>
    /// <exception cref="DirectoryNotFoundException">The source is no folder that can be watched.</exception>
    public async IAsyncEnumerable<WatchedBuild> RunAsync(bool buildsFirst = true, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var session = site.StartSession();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var places = new SitePlaces(site);
        var garbage = new IdleCollection();
        var changes = new SiteWatcher(places.Source, () => places.AddTo(_options)).WatchAsync(stop.Token).GetAsyncEnumerator(CancellationToken.None);
        Task<bool>? next = null;
        try
        {
            // Watching begins before the first build, so that no edit falls between the two.
            next = changes.MoveNextAsync().AsTask();
            var first = buildsFirst ? await BuildAsync(session, null, cancellationToken).ConfigureAwait(false) : null;
            if (first is { Succeeded: false })
            {
                // Whoever gives up now has not been told that the site is watched.
                yield return new WatchedBuild(first, []);
            }

            _log.Info("Auto-regeneration:", $"enabled for '{places.Source}'");
            if (first is { Succeeded: true })
            {
                yield return new WatchedBuild(first, []);
            }

            while (await next.ConfigureAwait(false))
            {
                var changed = changes.Current;
                Tell(changed);
                next = changes.MoveNextAsync().AsTask();
                yield return new WatchedBuild(await BuildAsync(session, changed, cancellationToken).ConfigureAwait(false), changed);

                await garbage.CollectAsync(next, stop.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task?)next ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await changes.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Tell(IReadOnlyList<string> changed)
    {
        _log.Info("Regenerating:", $"{changed.Count} file(s) changed");
        foreach (var path in changed)
        {
            _log.Info("", path);
        }
    }

    private async Task<BuildResult> BuildAsync(SiteSession session, IReadOnlyList<string>? changed, CancellationToken cancellationToken)
    {
        var result = await session.ProcessAsync(changed, cancellationToken).ConfigureAwait(false);
        foreach (var problem in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            _log.Error("Error:", problem.ToString(), problem);
        }

        return result;
    }
}
