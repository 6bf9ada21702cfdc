using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Math between double dollar signs that stands alone.</summary>
internal static class MathRule
{
    public static bool TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var open = start + parser.Scan.Indent(start);
        var escaped = open < text.Length && text[open] == '\\';
        open += escaped ? 1 : 0;
        if (open + 1 >= text.Length || text[open] != '$' || text[open + 1] != '$')
        {
            return false;
        }

        var close = text.IndexOf("$$", open + 2, StringComparison.Ordinal);
        if (close < 0 || !parser.IsAfterBoundary())
        {
            return false;
        }

        var rest = parser.Scan.RestOfLine(close + 2);
        if (escaped)
        {
            parser.Position = rest >= 0 ? open : start;
            return false;
        }

        var end = rest >= 0 ? rest : close + 2;
        if (!parser.IsBeforeBoundary(end))
        {
            return false;
        }

        parser.Position = end;
        var math = parser.NewBlock(ElementKind.Math, start);
        math.IsBlock = true;
        math.Value = Chars.Strip(text.AsSpan(open + 2, close - open - 2)).ToString();
        math.End = parser.ToDocument(end - 1) + 1;
        parser.Tree.Add(math);
        return true;
    }
}
