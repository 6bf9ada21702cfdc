using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Logging;

/// <summary>Keeps back what is told of one item while it is read or rendered, so that parallel work is told in the items' order.</summary>
/// <param name="tellsDetails">Whether the log that the entries are passed on to wants to know details.</param>
/// <param name="keepsEntries">Whether the entries are kept once they are passed on, for a build that takes them over.</param>
internal sealed class HeldLog(bool tellsDetails, bool keepsEntries = false) : SiteLog(NullLogger.Instance)
{
    private List<LogEntry>? _entries;

    /// <summary>How many entries there are.</summary>
    public int Count => _entries?.Count ?? 0;

    /// <summary>The entries but for the details of how the item came to be.</summary>
    public IReadOnlyList<LogEntry> News => _entries?.FindAll(static e => e.Level > LogLevel.Debug) ?? [];

    /// <summary>Whether nothing was told but details.</summary>
    public bool IsSilent => _entries?.TrueForAll(static e => e.Level <= LogLevel.Debug) ?? true;

    public override bool TellsDetails => tellsDetails;

    public override void Write(LogEntry entry)
    {
        var entries = _entries ?? Interlocked.CompareExchange(ref _entries, [], null) ?? _entries;
        lock (entries!)
        {
            entries!.Add(entry);
        }
    }

    /// <summary>Passes the entries on, but for those that are among those told before and are told once.</summary>
    public void ReleaseTo(SiteLog log, HashSet<LogEntry>? told = null)
    {
        foreach (var entry in _entries ?? [])
        {
            // Of languages, wherever they are; of Liquid, each place that there is something wrong with.
            if (told is null || !entry.IsToldOnce || told.Add(entry.Topic == LogEntry.Highlighting ? entry with { Diagnostic = null } : entry))
            {
                log.Write(entry);
            }
        }

        if (!keepsEntries)
        {
            _entries = null;
        }
    }

    /// <summary>Begins anew with what another render told.</summary>
    public void TakeOver(IReadOnlyList<LogEntry> news) => _entries = news.Count > 0 ? [.. news] : null;
}
