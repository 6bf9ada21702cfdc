using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>HTML within text that is written as it is.</summary>
public sealed class RawHtmlInline : LeafInline
{
    /// <summary>The HTML.</summary>
    public required string Html { get; set; }

    /// <summary>Whether it is indented and ends with a line end.</summary>
    public bool IsLine { get; init; }

    /// <summary>Whether a line end follows it.</summary>
    public bool EndsLine { get; init; }
}
