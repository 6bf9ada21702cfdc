using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A block among spans, which HTML that becomes native elements can bring about.</summary>
public sealed class BlockInline : LeafInline
{
    /// <summary>The block.</summary>
    public required Block Block { get; init; }
}
