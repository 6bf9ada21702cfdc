namespace JekyllNet.Sass;

/// <summary>A stylesheet that cannot be compiled: the fault lies in the stylesheet or in what it loads.</summary>
public sealed class SassException : Exception
{
    /// <summary>Creates the error.</summary>
    public SassException(string message, SassSpan? span, string excerpt, string stackTrace)
        : base(message)
    {
        Span = span;
        Excerpt = excerpt;
        SassStackTrace = stackTrace;
    }

    /// <summary>Where the fault was met; null where the compiler does not say.</summary>
    public SassSpan? Span { get; }

    /// <summary>The error as Dart Sass prints it, starting with <c>Error: </c>, with an excerpt of the source and the stack.</summary>
    public string Excerpt { get; }

    /// <summary>The mixins, functions and loads that led to the fault, one a line.</summary>
    public string SassStackTrace { get; }

    /// <summary>The local path of the stylesheet at fault, or null.</summary>
    public string? Path => Span?.Path;

    /// <summary>The line of the fault, counted from 1; 0 if unknown.</summary>
    public int Line => Span?.Line ?? 0;

    /// <summary>The column of the fault, counted from 1; 0 if unknown.</summary>
    public int Column => Span?.Column ?? 0;

    /// <summary>The files that were loaded before the fault was met.</summary>
    public IReadOnlyList<string> LoadedPaths { get; init; } = [];

    /// <summary>The files that were looked for and not there.</summary>
    public IReadOnlyList<string> MissingPaths { get; init; } = [];

    /// <summary>What the compiler said before it failed.</summary>
    public IReadOnlyList<SassDiagnostic> Diagnostics { get; init; } = [];
}
