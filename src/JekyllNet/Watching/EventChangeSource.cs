namespace JekyllNet.Watching;

/// <summary>Changes as the operating system tells them.</summary>
internal sealed class EventChangeSource : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    public EventChangeSource(string folder, Action<string> changed)
    {
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        _watcher.Changed += (_, e) => changed(e.FullPath);
        _watcher.Created += (_, e) => changed(e.FullPath);
        _watcher.Deleted += (_, e) => changed(e.FullPath);
        _watcher.Renamed += (_, e) =>
        {
            changed(e.OldFullPath);
            changed(e.FullPath);
        };

        // Too much at once: what was lost is unknown, so anything may have changed.
        _watcher.Error += (_, _) => changed(folder);
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose() => _watcher.Dispose();
}
