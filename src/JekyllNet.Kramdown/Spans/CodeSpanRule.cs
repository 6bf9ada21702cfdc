using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Code between backticks.</summary>
internal static class CodeSpanRule
{
    public static void Parse(SpanParser parser)
    {
        var start = parser.Position;
        var text = parser.Text;
        var open = start;
        while (parser.At(open) == '`')
        {
            open++;
        }

        var length = open - start;
        var simple = length == 1;
        parser.Position = open;
        if (simple && parser.IsSpaceAt(open) && (start == parser.Start || Chars.IsSpace(text[start - 1])))
        {
            parser.AddText(start, open);
            return;
        }

        var close = parser.Backticks.Find(open, length);
        if (close < 0)
        {
            parser.AddText(start, open);
            return;
        }

        var (from, to) = (open, close);
        if (!simple)
        {
            from += from < to && text[from] == ' ' ? 1 : 0;
            to -= from < to && text[to - 1] == ' ' ? 1 : 0;
        }

        var code = parser.New(ElementKind.CodeSpan, start, close + length);
        code.Value = text[from..to];
        parser.Tree.Add(code);
        parser.Position = close + length;
    }
}
