using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A paragraph.</summary>
public sealed class KramdownParagraph : ParagraphBlock
{
    /// <summary>Whether only its content is written, as in a compact list.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>Whether it holds one image that is written as a figure.</summary>
    public bool IsFigure { get; init; }
}
