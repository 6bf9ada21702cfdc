using System.Runtime.CompilerServices;
using System.Threading.Channels;
using JekyllNet.Configuration;
using JekyllNet.IO;

namespace JekyllNet.Watching;

/// <summary>Tells when files of a source folder change, in batches, so that the site can be built again. Thread-safe.</summary>
/// <example>
/// <code>
/// await foreach (var changed in new SiteWatcher("docs").WatchAsync(cancellationToken))
/// {
///     await site.ProcessAsync(cancellationToken);
/// }
/// </code>
/// </example>
public sealed class SiteWatcher
{
    private readonly string _source;
    private readonly SiteWatcherOptions _options;
    private readonly Func<SiteWatcherOptions>? _renew;

    /// <summary>A watcher of a folder and all below it.</summary>
    public SiteWatcher(string source, SiteWatcherOptions? options = null)
    {
        _source = SitePath.Normalize(Path.GetFullPath(source));
        _options = options ?? new SiteWatcherOptions();
    }

    /// <summary>A watcher that asks again what to watch whenever that may have changed.</summary>
    internal SiteWatcher(string source, Func<SiteWatcherOptions> options)
        : this(source, options()) => _renew = options;

    /// <summary>A watcher of a site's source that leaves out what its builds write: the destination and the caches.</summary>
    public static SiteWatcher For(SiteConfiguration configuration, SiteWatcherOptions? options = null)
    {
        options ??= new SiteWatcherOptions();
        var cache = SitePath.Sanitize(configuration.Source, configuration.CacheDir);
        return new SiteWatcher(configuration.Source, options with { Ignore = [.. options.Ignore, configuration.Destination, cache] });
    }

    /// <summary>
    /// Waits for changes. Each batch holds the paths relative to the source, or absolute for what lies beside it, sorted; a batch with an
    /// empty path says that anything may have changed. Changes during the handling of a batch come with the next one.
    /// </summary>
    /// <param name="cancellationToken">Ends the watching; the sequence then ends.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public async IAsyncEnumerable<IReadOnlyList<string>> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        using var places = new WatchedPlaces(_source, path => changes.Writer.TryWrite(path));
        if (!Directory.Exists(_source))
        {
            throw new DirectoryNotFoundException($"There is no folder '{_source}'.");
        }

        places.Follow(_options);
        while (await NextAsync(changes.Reader, cancellationToken).ConfigureAwait(false) is { } batch)
        {
            if (_renew is not null && batch.Any(MayMovePlaces))
            {
                places.Follow(_renew());
            }

            yield return batch;
        }
    }

    // Configuration and the Gemfile lie at the top of the source, or beside it.
    private static bool MayMovePlaces(string path) => !path.Contains('/', StringComparison.Ordinal) || Path.IsPathRooted(path);

    // Null when cancelled.
    private async Task<IReadOnlyList<string>?> NextAsync(ChannelReader<string> changes, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new SortedSet<string>(StringComparer.Ordinal) { await changes.ReadAsync(cancellationToken).ConfigureAwait(false) };
            var start = _options.TimeProvider.GetTimestamp();
            while (_options.TimeProvider.GetElapsedTime(start) < _options.LongestDelay
                && await IsFollowedAsync(changes, QuietPeriodAfter(batch), cancellationToken).ConfigureAwait(false))
            {
                Drain(changes, batch);
            }

            return [.. batch];
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    // One file is an editor's save, whose steps follow one another at once; more may be a checkout on its way.
    private TimeSpan QuietPeriodAfter(SortedSet<string> batch) =>
        batch.Count == 1 && _options.QuietPeriodOfOne < _options.QuietPeriod && new FileInfo(Path.Combine(_source, batch.Min!)) is { Exists: true, Length: > 0 }
            ? _options.QuietPeriodOfOne
            : _options.QuietPeriod;

    // Whether another change comes before it has been quiet for so long.
    private async Task<bool> IsFollowedAsync(ChannelReader<string> changes, TimeSpan quiet, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(quiet, _options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            return await changes.WaitToReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static void Drain(ChannelReader<string> changes, SortedSet<string> batch)
    {
        while (changes.TryRead(out var path))
        {
            batch.Add(path);
        }
    }
}
