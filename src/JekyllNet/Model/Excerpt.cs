namespace JekyllNet.Model;

/// <summary>The first part of an item's body, rendered by itself without a layout. Immutable, and safe for concurrent use.</summary>
public sealed class Excerpt
{
    private readonly string _text;
    private readonly int _length;
    private string? _content;
    private object? _drop;

    internal Excerpt(ContentItem item, string content)
        : this(item, content, content.Length)
    {
    }

    /// <summary>The beginning of a text, which is copied out of it only if somebody asks: few excerpts are ever shown.</summary>
    internal Excerpt(ContentItem item, string text, int length)
    {
        Item = item;
        _text = text;
        _length = length;
    }

    /// <summary>The same beginning of the same text, as the excerpt of a copy of the item.</summary>
    internal Excerpt Of(ContentItem copy) => new(copy, _text, _length);

    /// <summary>The document or page whose excerpt this is.</summary>
    public ContentItem Item { get; }

    /// <summary>The excerpt's source, before Liquid and conversion.</summary>
    public string Content => _content ??= _text[.._length];

    /// <summary>The path that templates and messages name: the item's with <c>/#excerpt</c>.</summary>
    public string RelativePath => Item.RelativePath + "/#excerpt";

    /// <summary>The excerpt as templates see it, once somebody has asked for that.</summary>
    internal ref object? Drop => ref _drop;
}
