namespace JekyllNet.Sass;

/// <summary>What a compilation gave.</summary>
public sealed record SassResult
{
    /// <summary>The CSS, without a line end after the last rule (as Dart Sass gives it) and without a comment about the source map.</summary>
    public required string Css { get; init; }

    /// <summary>The source map as JSON, or null if none was asked for.</summary>
    public string? SourceMap { get; init; }

    /// <summary>The files that were loaded, in the order of their first load, without the entry.</summary>
    public IReadOnlyList<string> LoadedPaths { get; init; } = [];

    /// <summary>The files that were looked for and not there: were one of them to appear, the result could be another.</summary>
    public IReadOnlyList<string> MissingPaths { get; init; } = [];

    /// <summary>Warnings, deprecations and debug messages, each once, in the order in which they came.</summary>
    public IReadOnlyList<SassDiagnostic> Diagnostics { get; init; } = [];
}
