using JekyllNet.IO;

namespace JekyllNet.Watching;

/// <summary>Changes found by looking at the files' times and sizes again and again.</summary>
internal sealed class PollingChangeSource : IDisposable
{
    private readonly string _place;
    private readonly Func<string, bool> _isIgnored;
    private readonly Action<string> _changed;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private Dictionary<string, (long Time, long Size)> _seen;

    /// <param name="place">A folder or a file, absolute.</param>
    /// <param name="isIgnored">Whether an absolute path is not looked at.</param>
    /// <param name="options">How often to look.</param>
    /// <param name="changed">Is told what changed.</param>
    public PollingChangeSource(string place, Func<string, bool> isIgnored, SiteWatcherOptions options, Action<string> changed)
    {
        _place = place;
        _isIgnored = isIgnored;
        _changed = changed;
        _seen = Look();
        _timer = options.TimeProvider.CreateTimer(_ => Compare(), null, options.PollingInterval, options.PollingInterval);
    }

    public void Dispose() => _timer.Dispose();

    private void Compare()
    {
        if (!_gate.TryEnter())
        {
            return;     // the last look is not over
        }

        try
        {
            var now = Look();
            foreach (var (path, state) in now)
            {
                if (!_seen.TryGetValue(path, out var before) || before != state)
                {
                    _changed(path);
                }
            }

            foreach (var path in _seen.Keys)
            {
                if (!now.ContainsKey(path))
                {
                    _changed(path);
                }
            }

            _seen = now;
        }
        finally
        {
            _gate.Exit();
        }
    }

    private Dictionary<string, (long Time, long Size)> Look()
    {
        var found = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        var file = new FileInfo(_place);
        if (file.Exists)
        {
            found[_place] = (file.LastWriteTimeUtc.Ticks, file.Length);
        }
        else
        {
            Look(new DirectoryInfo(_place), found);
        }

        return found;
    }

    private void Look(DirectoryInfo folder, Dictionary<string, (long, long)> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var path = SitePath.Normalize(entry.FullName);
                if (_isIgnored(path))
                {
                    continue;
                }

                if (entry is DirectoryInfo inner && inner.LinkTarget is null)
                {
                    Look(inner, found);
                }
                else if (entry is FileInfo file)
                {
                    found[path] = (file.LastWriteTimeUtc.Ticks, file.Length);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Gone while it was looked at: the next look tells.
        }
    }
}
