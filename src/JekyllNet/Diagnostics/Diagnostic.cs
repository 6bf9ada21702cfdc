namespace JekyllNet.Diagnostics;

/// <summary>A problem found in a site. Immutable.</summary>
/// <param name="Id">What kind of problem.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong; in Jekyll's words where Jekyll says the same.</param>
/// <param name="Location">Where, if known.</param>
public sealed record Diagnostic(DiagnosticId Id, DiagnosticSeverity Severity, string Message, SourceLocation? Location = null)
{
    /// <summary>Further facts, such as the chain of includes that led there; the innermost first.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A problem that fails the build.</summary>
    public static Diagnostic Error(DiagnosticId id, string message, SourceLocation? location = null) =>
        new(id, DiagnosticSeverity.Error, message, location);

    /// <summary>A problem that the build survives.</summary>
    public static Diagnostic Warning(DiagnosticId id, string message, SourceLocation? location = null) =>
        new(id, DiagnosticSeverity.Warning, message, location);

    /// <summary>A remark.</summary>
    public static Diagnostic Info(DiagnosticId id, string message, SourceLocation? location = null) =>
        new(id, DiagnosticSeverity.Info, message, location);

    /// <summary>MSBuild's canonical form, one line: <c>docs/a.md(12,5): warning JN5001: …</c>. Notes follow in parentheses.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var origin = Location is { } location ? location + ": " : "";
        var notes = Notes.Count > 0 ? " (" + string.Join("; ", Notes) + ")" : "";
        return OneLine($"{origin}{severity} {Id}: {Message}{notes}");
    }

    private static string OneLine(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.ReplaceLineEndings(" ") : text;
}
