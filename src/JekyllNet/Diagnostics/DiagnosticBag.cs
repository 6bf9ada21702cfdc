namespace JekyllNet.Diagnostics;

/// <summary>Collects the problems of one build. Safe to add to from several threads at once.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _items = [];
    private int _errors;
    private int _warnings;

    /// <summary>Whether an <see cref="DiagnosticSeverity.Error"/> was added.</summary>
    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    /// <summary>How many <see cref="DiagnosticSeverity.Warning"/>s were added.</summary>
    public int WarningCount => Volatile.Read(ref _warnings);

    /// <summary>Adds a problem.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_gate)
        {
            _items.Add(diagnostic);
            _errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
            _warnings += diagnostic.Severity == DiagnosticSeverity.Warning ? 1 : 0;
        }
    }

    /// <summary>What was added so far, by path, line, column and id; problems of one place keep the order of their arrival.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        Diagnostic[] items;
        lock (_gate)
        {
            items = [.. _items];
        }

        return [.. items
            .OrderBy(d => d.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Line ?? 0)
            .ThenBy(d => d.Location?.Column ?? 0)
            .ThenBy(d => d.Id.Number)];
    }
}
