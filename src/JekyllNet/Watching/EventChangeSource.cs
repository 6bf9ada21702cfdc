namespace JekyllNet.Watching;

/// <summary>Changes as the operating system tells them.</summary>
internal sealed class EventChangeSource : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    /// <param name="place">A folder, which is watched with all below it, or a file.</param>
    /// <param name="changed">Is told what changed.</param>
    /// <param name="failed">Is told when not all below the place is watched, mostly because no more folders may be.</param>
    /// <exception cref="ArgumentException">There is no such folder, nor one for such a file.</exception>
    /// <exception cref="IOException">No more may be watched.</exception>
    public EventChangeSource(string place, Action<string> changed, Action failed)
    {
        var isFolder = Directory.Exists(place);
        _watcher = new FileSystemWatcher(isFolder ? place : Path.GetDirectoryName(place)!)
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        if (!isFolder)
        {
            _watcher.Filter = Path.GetFileName(place);
        }

        _watcher.Changed += (_, e) => changed(e.FullPath);
        _watcher.Created += (_, e) => changed(e.FullPath);
        _watcher.Deleted += (_, e) => changed(e.FullPath);
        _watcher.Renamed += (_, e) =>
        {
            changed(e.OldFullPath);
            changed(e.FullPath);
        };

        // Too much at once: what was lost is unknown, so anything may have changed.
        _watcher.Error += (_, e) =>
        {
            if (e.GetException() is InternalBufferOverflowException)
            {
                changed(place);
            }
            else
            {
                failed();
            }
        };
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose() => _watcher.Dispose();
}
