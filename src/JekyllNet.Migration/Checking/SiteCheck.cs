using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking;

/// <summary>What a check has found. Immutable.</summary>
public sealed record SiteCheck
{
    /// <summary>The site's source folder.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the site builds.</summary>
    public required bool Builds { get; init; }

    /// <summary>The findings by category, file and place.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many findings are of a severity.</summary>
    public int Count(DiagnosticSeverity severity) => Findings.Count(f => f.Diagnostic.Severity == severity);
}
