using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Logging;

/// <summary>Keeps the entries of one item's render back, so that parallel renders are told in the items' order.</summary>
internal sealed class HeldLog() : SiteLog(NullLogger.Instance)
{
    private List<LogEntry>? _entries;

    public override void Write(LogEntry entry)
    {
        var entries = _entries ?? Interlocked.CompareExchange(ref _entries, [], null) ?? _entries;
        lock (entries!)
        {
            entries!.Add(entry);
        }
    }

    public void ReleaseTo(SiteLog log)
    {
        foreach (var entry in _entries ?? [])
        {
            log.Write(entry);
        }

        _entries = null;
    }
}
