using JekyllNet.Diagnostics;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Logging;

/// <summary>The log of a build: passes entries to the logger and collects their diagnostics.</summary>
internal sealed class DiagnosingLog(ILogger logger, DiagnosticBag diagnostics) : SiteLog(logger)
{
    public override void Write(LogEntry entry)
    {
        if (entry.Diagnostic is { } diagnostic)
        {
            diagnostics.Add(diagnostic);
        }

        base.Write(entry);
    }
}
