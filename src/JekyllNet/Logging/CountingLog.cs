using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Logging;

/// <summary>Passes everything on and counts what is more than a detail.</summary>
internal sealed class CountingLog(SiteLog log) : SiteLog(NullLogger.Instance)
{
    /// <summary>How much was told.</summary>
    public int Count { get; private set; }

    public override bool TellsDetails => log.TellsDetails;

    public override void Write(LogEntry entry)
    {
        Count += entry.Level > LogLevel.Debug ? 1 : 0;
        log.Write(entry);
    }
}
