using System.Text;
using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Tree;

/// <summary>
/// A node of the tree that the parser works on. kramdown's rules change kinds, take children back and move them, which Markdig's nodes do
/// not allow; when all is settled, the tree becomes Markdig's.
/// </summary>
internal sealed class Element(ElementKind kind)
{
    private static readonly List<Element> None = [];
    private List<Element>? children;
    private string source = "";
    private int offset;
    private int length;
    private StringBuilder? builder;
    private LineMap? pieces;

    public ElementKind Kind { get; set; } = kind;

    /// <summary>The value of anything but text: a tag name, code, an address of an entity.</summary>
    public string Value { get; set; } = "";

    public AttributeList? Attributes { get; set; }

    public InlineAttributes? Ial { get; set; }

    /// <summary>Where the element starts in the document, or -1.</summary>
    public int Start { get; set; } = -1;

    public int End { get; set; } = -1;

    /// <summary>Maps offsets of the text's string to the document.</summary>
    public LineMap? Map { get; set; }

    public int Level { get; set; }

    public bool Transparent { get; set; }

    /// <summary>Whether an element that may be either is a block, not a span.</summary>
    public bool IsBlock { get; set; }

    public bool IsClosed { get; set; }

    public bool FirstAsParagraph { get; set; }

    public ContentModel Model { get; set; }

    public BlockEnd EndedBy { get; set; }

    /// <summary>A code block's language, a header's or term's raw text, an entity's original text, a nomarkdown's types.</summary>
    public string? Detail { get; set; }

    public object? Extra { get; set; }

    public bool HasChildren => children is { Count: > 0 };

    public List<Element> Children => children ??= [];

    /// <summary>The children for reading, without making a list for a leaf.</summary>
    public List<Element> ChildrenOrNone => children ?? None;

    public Element? LastChild => children is { Count: > 0 } list ? list[^1] : null;

    public AttributeList OwnAttributes => Attributes ??= new AttributeList();

    public int TextLength => builder?.Length ?? length;

    /// <summary>Whether the text is a piece of its source string.</summary>
    public bool IsSlice => builder is null;

    public void SetChildren(List<Element>? list) => children = list;

    public void Add(Element child) => Children.Add(child);

    public static Element OfText(ElementKind kind, string text, int start, int end, LineMap? map) => new(kind)
    {
        source = text,
        offset = start,
        length = end - start,
        Map = map,
        Start = LineMap.ToDocument(map, start),
    };

    public static Element OfText(ElementKind kind, string text) => new(kind) { source = text, length = text.Length };

    public void SetText(string text) => SetText(text, LineMap.At(Start));

    public void SetText(string text, LineMap map)
    {
        builder = null;
        source = text;
        offset = 0;
        length = text.Length;
        Map = map;
    }

    public void Append(string text, int start, int end)
    {
        if (builder is null && ReferenceEquals(text, source) && start == offset + length)
        {
            length += end - start;
            return;
        }

        if (builder is null)
        {
            builder = new StringBuilder(length + end - start + 16).Append(source, offset, length);
            pieces = new LineMap();
            pieces.Add(0, Math.Max(0, Start));
        }

        if (ReferenceEquals(text, source))
        {
            pieces!.Add(builder.Length, LineMap.ToDocument(Map, start));
        }

        builder.Append(text, start, end - start);
    }

    public ReadOnlySpan<char> TextSpan => builder is null ? source.AsSpan(offset, length) : Flatten().AsSpan();

    /// <summary>The string that the text is a piece of, and where.</summary>
    public (string Source, int Start, int End) TextWindow
    {
        get
        {
            if (builder is not null)
            {
                Flatten();
            }

            return (source, offset, offset + length);
        }
    }

    public string TextString => TextSpan.ToString();

    private string Flatten()
    {
        source = builder!.ToString();
        offset = 0;
        length = source.Length;
        builder = null;
        Map = pieces;
        return source;
    }
}
