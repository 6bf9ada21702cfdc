using JekyllNet.IO;

namespace JekyllNet.Watching;

/// <summary>A source and what belongs to it beside it, watched. What that is may change with the configuration. Disposed by whoever watches.</summary>
/// <param name="source">The source, absolute.</param>
/// <param name="changed">Is told the paths that changed, relative to the source where they are in it; an empty one says that anything may have.</param>
internal sealed class WatchedPlaces(string source, Action<string> changed) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, IDisposable> _watched = new(StringComparer.Ordinal);
    private bool _isDisposed;
    private volatile IgnoredPaths _ignored = new(source, []);

    /// <summary>Watches what the options say from now on, and no more.</summary>
    /// <exception cref="IOException">The source cannot be watched.</exception>
    public void Follow(SiteWatcherOptions options)
    {
        using var only = _gate.EnterScope();
        _ignored = new IgnoredPaths(source, options.Ignore);
        var others = options.Others.Select(path => SitePath.Normalize(Path.GetFullPath(path, source)).TrimEnd('/')).Where(IsBesideSource).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _watched.Keys.Where(path => path != source && !others.Contains(path)).ToArray())
        {
            _watched.Remove(path, out var gone);
            gone?.Dispose();
        }

        if (!_watched.ContainsKey(source))
        {
            _watched[source] = Open(source, options);
        }

        foreach (var path in others.Where(path => !_watched.ContainsKey(path)))
        {
            try
            {
                _watched[path] = Open(path, options);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // There is nothing to be watched.
            }
        }
    }

    public void Dispose()
    {
        using var only = _gate.EnterScope();
        _isDisposed = true;
        foreach (var place in _watched.Values)
        {
            place.Dispose();
        }
    }

    // What lies in the source is watched with it, unless it is left out there.
    private bool IsBesideSource(string path) => path != source && (!SitePath.IsUnder(source, path) || _ignored.Contains(SitePath.ToRelative(source, path)));

    private IDisposable Open(string path, SiteWatcherOptions options)
    {
        if (!options.ForcePolling)
        {
            try
            {
                return new EventChangeSource(path, Tell, () => Task.Run(() => PollInstead(path, options)));
            }
            catch (IOException)
            {
                // No more may be watched: then whoever wants to know has to look.
            }
        }

        return new PollingChangeSource(path, IsIgnored, options, Tell);
    }

    private void PollInstead(string path, SiteWatcherOptions options)
    {
        using (_gate.EnterScope())
        {
            if (_isDisposed || !_watched.TryGetValue(path, out var source) || source is not EventChangeSource)
            {
                return;
            }

            _watched[path] = new PollingChangeSource(path, IsIgnored, options, Tell);
            source.Dispose();
        }

        Tell(path);
    }

    private bool IsIgnored(string path) => _ignored.Contains(SitePath.ToRelative(source, path));

    private void Tell(string path)
    {
        var relative = SitePath.ToRelative(source, SitePath.Normalize(path));
        if (relative.Length == 0 || !_ignored.Contains(relative))
        {
            changed(relative);
        }
    }
}
