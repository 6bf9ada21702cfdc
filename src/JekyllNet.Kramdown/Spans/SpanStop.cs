using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>The end that a span waits for, and how near it is.</summary>
internal struct SpanStop
{
    private Element? element;
    private string? name;
    private bool ignoreCase;
    private int brackets;
    private int images;
    private int seen;

    public static SpanStop None => default;

    public SpanStopKind Kind { get; private init; }

    public char Mark { get; private init; }

    public int Length { get; private init; }

    public static SpanStop Emphasis(char mark, int length, Element element) =>
        new() { Kind = SpanStopKind.Emphasis, Mark = mark, Length = length, element = element };

    public static SpanStop LinkText(Element element) => new() { Kind = SpanStopKind.LinkText, element = element, brackets = 1 };

    public static SpanStop EndTag(string name, bool ignoreCase) => new() { Kind = SpanStopKind.EndTag, name = name, ignoreCase = ignoreCase };

    /// <summary>Whether the span ends at the parser's position. Brackets inside a link's text are counted on the way.</summary>
    public bool IsAt(SpanParser parser) => Kind switch
    {
        SpanStopKind.Emphasis => IsEmphasisEnd(parser),
        SpanStopKind.LinkText => IsLinkTextEnd(parser),
        SpanStopKind.EndTag => EndTagEnd(parser) > 0,
        _ => false,
    };

    public readonly int EndTagEnd(SpanParser parser) =>
        parser.Html.EndTagOf(name!, parser.Position, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private readonly bool IsEmphasisEnd(SpanParser parser)
    {
        var at = parser.Position;
        if (parser.At(at) != Mark || (Length == 2 && parser.At(at + 1) != Mark) || !element!.HasChildren)
        {
            return false;
        }

        if (at > parser.Start && Chars.IsSpace(parser.Text[at - 1]))
        {
            return false;
        }

        if (Length == 1 && parser.At(at + 1) == Mark && parser.At(at + 2) != Mark)
        {
            return false;
        }

        return Mark != '_' || at + Length >= parser.End || !Chars.IsAlnum(parser.Text[at + Length]);
    }

    private bool IsLinkTextEnd(SpanParser parser)
    {
        var c = parser.At(parser.Position);
        if (c != ']' && c != '[' && !(c == '!' && parser.At(parser.Position + 1) == '['))
        {
            return false;
        }

        brackets += c == ']' ? -1 : 1;
        var children = element!.ChildrenOrNone;
        for (; seen < children.Count; seen++)
        {
            images += children[seen].Kind == ElementKind.Image ? 1 : 0;
        }

        return brackets - images == 0;
    }
}
