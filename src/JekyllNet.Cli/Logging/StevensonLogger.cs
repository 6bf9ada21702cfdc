using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Logging;

/// <summary>Passes what a build tells on to <see cref="Stevenson"/>, and remembers which problems were told of.</summary>
internal sealed class StevensonLogger(Stevenson log) : ILogger
{
    private readonly Lock gate = new();
    private readonly HashSet<Diagnostic> told = [];
    private readonly List<string> errors = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= log.Level;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is not LogEntry entry)
        {
            log.Write(logLevel, "", formatter(state, exception));
            return;
        }

        lock (gate)
        {
            if (entry.Diagnostic is { } diagnostic)
            {
                told.Add(diagnostic);
            }

            if (entry.Level >= LogLevel.Error)
            {
                errors.Add(entry.Message);
            }
        }

        log.Write(entry.Level, entry.Topic, entry.Message);
    }

    /// <summary>Whether a line told of the problem: as its own, or in words around its message.</summary>
    public bool ToldOf(Diagnostic diagnostic)
    {
        lock (gate)
        {
            return told.Contains(diagnostic) || errors.Exists(error => error.Contains(diagnostic.Message, StringComparison.Ordinal));
        }
    }
}
