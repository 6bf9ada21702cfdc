using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>The content of a footnote. All of them stand at the end of the document; those that are referred to are written as a list.</summary>
public sealed class FootnoteDefinition() : ContainerBlock(null)
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
