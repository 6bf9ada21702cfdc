using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Logging;

/// <summary>Keeps the entries of one item's render back, so that parallel renders are told in the items' order.</summary>
/// <param name="tellsDetails">Whether the log that the entries are passed on to wants to know details.</param>
internal sealed class HeldLog(bool tellsDetails) : SiteLog(NullLogger.Instance)
{
    private List<LogEntry>? _entries;

    public override bool TellsDetails => tellsDetails;

    public override void Write(LogEntry entry)
    {
        var entries = _entries ?? Interlocked.CompareExchange(ref _entries, [], null) ?? _entries;
        lock (entries!)
        {
            entries!.Add(entry);
        }
    }

    /// <summary>Passes the entries on, but for Liquid's warnings of a template that were passed on before.</summary>
    public void ReleaseTo(SiteLog log, HashSet<LogEntry> told)
    {
        foreach (var entry in _entries ?? [])
        {
            if (entry.Topic != "Liquid Warning:" || told.Add(entry))
            {
                log.Write(entry);
            }
        }

        _entries = null;
    }
}
