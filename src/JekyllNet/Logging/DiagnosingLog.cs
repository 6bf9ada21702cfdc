using JekyllNet.Diagnostics;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Logging;

/// <summary>The log of a build: passes entries to the logger and collects their diagnostics.</summary>
internal sealed class DiagnosingLog(ILogger logger, DiagnosticBag diagnostics) : SiteLog(logger)
{
    private int _newsCount;

    /// <summary>How many entries there were that are no details.</summary>
    public int NewsCount => _newsCount;

    public override void Write(LogEntry entry)
    {
        if (entry.Level > LogLevel.Debug)
        {
            Interlocked.Increment(ref _newsCount);
        }

        if (entry.Diagnostic is { } diagnostic)
        {
            diagnostics.Add(diagnostic);
        }

        base.Write(entry);
    }
}
