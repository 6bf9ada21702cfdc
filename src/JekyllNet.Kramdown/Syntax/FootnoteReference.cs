using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A mark that refers to a footnote.</summary>
public sealed class FootnoteReference : LeafInline
{
    /// <summary>The footnote.</summary>
    public required FootnoteDefinition Definition { get; init; }
}
