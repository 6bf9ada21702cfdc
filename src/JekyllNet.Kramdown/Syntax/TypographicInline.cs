using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A smart quote, dash, ellipsis or guillemet.</summary>
public sealed class TypographicInline : LeafInline
{
    /// <summary>kramdown's name for it, like <c>ldquo</c>, <c>ndash</c> or <c>laquo_space</c>.</summary>
    public required string Symbol { get; set; }

    /// <summary>Whether it is a quote.</summary>
    public bool IsQuote { get; init; }
}
