using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>HTML that is written as it is: comments, instructions, scripts and <c>{::nomarkdown}</c>.</summary>
public sealed class RawHtmlBlock() : LeafBlock(null)
{
    /// <summary>The HTML.</summary>
    public required string Html { get; set; }

    /// <summary>Whether it is indented and ends with a line end.</summary>
    public bool IsLine { get; init; }

    /// <summary>Whether a line end follows it.</summary>
    public bool EndsLine { get; init; }
}
