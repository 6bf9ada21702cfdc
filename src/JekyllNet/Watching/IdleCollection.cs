namespace JekyllNet.Watching;

/// <summary>
/// Collects the garbage of builds that follow one another while nobody waits, neither a browser for the page nor an editor for the next
/// build: else it would be collected in the midst of one. Used by one watcher.
/// </summary>
internal sealed class IdleCollection
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private long _kept;

    /// <summary>Collects when nothing has happened for a while.</summary>
    /// <param name="next">Ends when something happens; then nothing is collected.</param>
    /// <param name="cancellation">Ends the waiting, too.</param>
    public async Task CollectAsync(Task next, CancellationToken cancellation)
    {
        if (await Task.WhenAny(next, Task.Delay(Pause, cancellation)).ConfigureAwait(false) == next || cancellation.IsCancellationRequested)
        {
            return;
        }

        // What is old is many times more to look through, and collected only where much was added to it.
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        if (GC.GetTotalMemory(forceFullCollection: false) > _kept + (_kept / 4))
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true);
            _kept = GC.GetTotalMemory(forceFullCollection: false);
        }
    }
}
