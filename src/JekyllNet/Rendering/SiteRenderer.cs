using JekyllNet.Diagnostics;
using JekyllNet.Logging;

namespace JekyllNet.Rendering;

/// <summary>
/// Renders all items with several workers. Workers take the items in Jekyll's order, and an item only ever waits for earlier
/// ones; so whatever is waited for has been begun, and the earliest unfinished item waits for none: no deadlock, and the
/// outcome does not depend on the number of workers.
/// </summary>
internal sealed class SiteRenderer(RenderSession session, int workers, IProgress<int>? progress)
{
    // Liquid, kramdown and Sass nest as deeply as a document does.
    private const int StackSize = 16 * 1024 * 1024;

    private int _next = -1;
    private int _done;
    private int _failed = int.MaxValue;

    /// <summary>Renders everything and tells what the items had to tell, in their order.</summary>
    /// <exception cref="JekyllException">An item failed; the earliest such failure.</exception>
    public void Render(SiteLog log)
    {
        var slots = session.Plan.Slots;
        var count = Math.Clamp(workers, 1, Math.Max(1, slots.Length));
        var threads = Enumerable.Range(0, count).Select(i => new Thread(Work, StackSize) { Name = $"JekyllNet render {i}", IsBackground = true }).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        var told = new HashSet<LogEntry>();
        for (var i = 0; i < slots.Length && i <= _failed; i++)
        {
            slots[i].Log.ReleaseTo(log, told);
        }

        session.Cancellation.ThrowIfCancellationRequested();
        if (_failed < slots.Length)
        {
            throw slots[_failed].Failure switch
            {
                JekyllException { Diagnostic.Location: null } unplaced => new JekyllException(
                    unplaced.Diagnostic with { Location = new SourceLocation(slots[_failed].Item.Path) }, unplaced),
                JekyllException known => known,
                var other => new JekyllException(
                    DiagnosticId.RenderFailed, other!.Message, new SourceLocation(slots[_failed].Item.Path), other),
            };
        }
    }

    private void Work()
    {
        var renderer = new ItemRenderer(session);
        while (true)
        {
            var ordinal = Interlocked.Increment(ref _next);
            if (ordinal >= session.Plan.Slots.Length)
            {
                return;
            }

            var slot = session.Plan.Slots[ordinal];
            if (slot.IsKept || slot.IsTakenOver)
            {
                continue;
            }

            try
            {
                if (session.Cancellation.IsCancellationRequested || ordinal > Volatile.Read(ref _failed))
                {
                    slot.Fail(new RenderAbandonedException());
                    continue;
                }

                slot.After?.Wait(session.Cancellation);
                renderer.Render(slot);
                progress?.Report(Interlocked.Increment(ref _done));
            }
            catch (Exception problem)
            {
                slot.Fail(problem);
                if (problem is not (RenderAbandonedException or OperationCanceledException))
                {
                    RecordFailure(ordinal);
                }
            }
        }
    }

    private void RecordFailure(int ordinal)
    {
        var known = Volatile.Read(ref _failed);
        while (ordinal < known)
        {
            var seen = Interlocked.CompareExchange(ref _failed, ordinal, known);
            if (seen == known)
            {
                return;
            }

            known = seen;
        }
    }
}
