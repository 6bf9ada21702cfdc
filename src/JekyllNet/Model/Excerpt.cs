namespace JekyllNet.Model;

/// <summary>The first part of an item's body, rendered by itself without a layout. Immutable.</summary>
public sealed class Excerpt
{
    internal Excerpt(ContentItem item, string content)
    {
        Item = item;
        Content = content;
    }

    /// <summary>The document or page whose excerpt this is.</summary>
    public ContentItem Item { get; }

    /// <summary>The excerpt's source, before Liquid and conversion.</summary>
    public string Content { get; }

    /// <summary>The path that templates and messages name: the item's with <c>/#excerpt</c>.</summary>
    public string RelativePath => Item.RelativePath + "/#excerpt";
}
