using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>An entity or character reference.</summary>
public sealed class EntityInline : LeafInline
{
    /// <summary>The number of the character.</summary>
    public required long CodePoint { get; init; }

    /// <summary>The entity's name, if it has one.</summary>
    public string? Name { get; init; }

    /// <summary>How the source wrote it, if it did.</summary>
    public string? Original { get; init; }
}
