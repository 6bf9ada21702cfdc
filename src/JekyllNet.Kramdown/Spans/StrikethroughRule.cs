using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>GFM's deleted text. What is open around it does not matter inside.</summary>
internal static class StrikethroughRule
{
    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        var text = parser.Text;
        var open = start + 2;
        if (parser.At(start + 1) != '~' || open >= parser.End || Chars.IsSpace(text[open]) || text[open] == '~' || !parser.MayTry)
        {
            return false;
        }

        var close = parser.StrikeClose.Next(open + 1);
        if (close < 0)
        {
            return false;
        }

        var element = parser.New(ElementKind.HtmlElement, start, close + 2);
        element.Value = "del";
        parser.Tree.Add(element);
        new SpanParser(parser.State, text, open, close, parser.Map, ElementKind.Text, parser.Depth + 1)
            .ParseAll(element, parser.State.Dialect.Spans);
        parser.Position = close + 2;
        return true;
    }
}
