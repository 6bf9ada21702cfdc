namespace JekyllNet.Templating.Tags;

/// <summary>
/// What tags need from the site and the item being rendered. The render state of a
/// <see cref="JekyllNet.Liquid.LiquidContext"/> implements it, and records what was read.
/// </summary>
internal interface ITagServices
{
    /// <summary>The directories that <c>include</c> searches, absolute, as its message lists them.</summary>
    IReadOnlyList<string> IncludeDirectories { get; }

    /// <summary>The directory that <c>include_relative</c> starts from: that of the item being rendered, be it in a layout or an excerpt.</summary>
    string RelativeIncludeDirectory { get; }

    /// <summary>Whether symbolic links may not lead out of those directories (<c>safe: true</c>).</summary>
    bool IsSafe { get; }

    /// <summary>The configuration's <c>highlighter</c>.</summary>
    string? Highlighter { get; }

    /// <summary>The site's posts that will be written.</summary>
    PostIndex Posts { get; }

    /// <summary>Finds an include in <see cref="IncludeDirectories"/>; <see langword="null"/> where there is none.</summary>
    /// <param name="name">A checked name: plain characters, no <c>..</c>.</param>
    IInclusion? FindInclude(string name);

    /// <summary>Finds an include in <see cref="RelativeIncludeDirectory"/>; <see langword="null"/> where there is none.</summary>
    /// <param name="name">A checked name: plain characters, no <c>..</c>.</param>
    IInclusion? FindRelativeInclude(string name);

    /// <summary>
    /// The URL (without <c>baseurl</c>) of the page, static file or document whose path in the source is
    /// <paramref name="relativePath"/>; <see langword="null"/> where none will be written. Static files have a leading slash.
    /// </summary>
    string? FindUrl(string relativePath);

    /// <summary>Highlights code as Rouge does, with nothing around it but what <paramref name="request"/> asks for.</summary>
    string Highlight(HighlightRequest request);

    /// <summary>Writes a warning to the log, in Jekyll's words.</summary>
    void Warn(string topic, string message);
}
