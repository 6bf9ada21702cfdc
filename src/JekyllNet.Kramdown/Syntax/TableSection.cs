using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A head, body or foot of a table.</summary>
public sealed class TableSection() : ContainerBlock(null)
{
    /// <summary>The tag name: <c>thead</c>, <c>tbody</c> or <c>tfoot</c>.</summary>
    public required string TagName { get; init; }
}
