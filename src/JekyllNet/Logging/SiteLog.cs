using JekyllNet.Diagnostics;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Logging;

/// <summary>
/// Tells what a build does, in Jekyll's words, to an <see cref="ILogger"/>. The state of every entry is a <see cref="LogEntry"/>.
/// Narration only: what is wrong with a site also becomes a diagnostic.
/// </summary>
public class SiteLog(ILogger logger)
{
    /// <summary>Whether anybody wants to know what <see cref="Debug"/> tells.</summary>
    public virtual bool TellsDetails => logger.IsEnabled(LogLevel.Debug);

    /// <summary>Writes a line that matters only when something is being looked for.</summary>
    public void Debug(string topic, string message)
    {
        if (TellsDetails)
        {
            Write(new LogEntry(LogLevel.Debug, topic, message));
        }
    }

    /// <summary>Writes a line on the course of the build.</summary>
    public void Info(string topic, string message) => Write(new LogEntry(LogLevel.Information, topic, message));

    /// <summary>Writes a warning, with the diagnostic that it tells of.</summary>
    public void Warn(string topic, string message, Diagnostic? diagnostic = null) =>
        Write(new LogEntry(LogLevel.Warning, topic, message, diagnostic));

    /// <summary>Writes a warning that has a diagnostic with the same text.</summary>
    public void Warn(string topic, string message, DiagnosticId id, SourceLocation? location = null) =>
        Warn(topic, message, Diagnostic.Warning(id, message, location));

    /// <summary>Writes a warning that Jekyll does not know, and therefore says where: the place comes first in the line, as compilers have it.</summary>
    internal void WarnAt(string topic, string message, DiagnosticId id, SourceLocation? location) =>
        Warn(topic, location is { } place ? $"{place}: {message}" : message, Diagnostic.Warning(id, message, location));

    /// <summary>Writes an error, with the diagnostic that it tells of.</summary>
    public void Error(string topic, string message, Diagnostic? diagnostic = null) =>
        Write(new LogEntry(LogLevel.Error, topic, message, diagnostic));

    /// <summary>Passes an entry on.</summary>
    public virtual void Write(LogEntry entry) => logger.Log(entry.Level, default, entry, null, static (e, _) => e.ToString());
}
