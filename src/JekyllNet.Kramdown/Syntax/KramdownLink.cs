using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A link or an image.</summary>
public sealed class KramdownLink : LinkInline
{
    /// <summary>The text that stands for an image.</summary>
    public string? AltText { get; set; }
}
