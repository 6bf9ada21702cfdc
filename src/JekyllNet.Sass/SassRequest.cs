namespace JekyllNet.Sass;

/// <summary>One stylesheet to compile, and how.</summary>
/// <remarks>Paths are absolute and use <c>/</c> on every platform.</remarks>
public sealed record SassRequest
{
    /// <summary>The text of the entry stylesheet.</summary>
    public required string Text { get; init; }

    /// <summary>The syntax of <see cref="Text"/>.</summary>
    public SassSyntax Syntax { get; init; }

    /// <summary>
    /// Where <see cref="Text"/> comes from: loads are first resolved relative to it, and it is named in errors and source maps.
    /// Null for text without a place, which can load from <see cref="LoadPaths"/> only.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>The folders in which loads that cannot be resolved relative to a stylesheet are sought, in order.</summary>
    public IReadOnlyList<string> LoadPaths { get; init; } = [];

    /// <summary>The layout of the CSS.</summary>
    public SassOutputStyle Style { get; init; }

    /// <summary>Whether a source map is made.</summary>
    public bool SourceMap { get; init; }

    /// <summary>Whether the source map holds the text of the sources.</summary>
    public bool SourceMapIncludesSources { get; init; } = true;

    /// <summary>
    /// Whether CSS with non-ASCII characters starts with <c>@charset</c> (a byte order mark when compressed).
    /// </summary>
    public bool Charset { get; init; } = true;

    /// <summary>Whether deprecations in files that were found through <see cref="LoadPaths"/> are kept quiet.</summary>
    public bool QuietDeps { get; init; }

    /// <summary>Whether every repetition of a deprecation is reported; otherwise Dart Sass stops after five of a kind.</summary>
    public bool Verbose { get; init; }

    /// <summary>Deprecations (by id, or by the version up to which they are meant) that fail the compilation.</summary>
    public IReadOnlyList<string> FatalDeprecations { get; init; } = [];

    /// <summary>Deprecations of the future that are reported already.</summary>
    public IReadOnlyList<string> FutureDeprecations { get; init; } = [];

    /// <summary>Deprecations that are not reported.</summary>
    public IReadOnlyList<string> SilenceDeprecations { get; init; } = [];

    /// <summary>Where loaded stylesheets are read from; null for the disk.</summary>
    public ISassFileSystem? FileSystem { get; init; }

    /// <summary>
    /// Whether a compilation that fails over a file with front matter (a line <c>---</c>) is tried once more, with such files giving way,
    /// in loads relative to a stylesheet, to files of that name in the load paths. Such a file is a page of a Jekyll site; Dart Sass takes
    /// its front matter for a selector, and mostly fails. A diagnostic names each page that gave way.
    /// </summary>
    public bool PagesGiveWay { get; init; }

    /// <summary>
    /// The folders outside of which nothing may be loaded, symbolic links resolved; null to allow every file, as Dart Sass does.
    /// </summary>
    public IReadOnlyList<string>? Roots { get; init; }
}
