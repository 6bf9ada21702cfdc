using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Math between double dollar signs.</summary>
internal static class InlineMathRule
{
    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        var close = parser.At(start + 1) == '$' ? parser.MathClose.Next(start + 2) : -1;
        if (close < 0)
        {
            return false;
        }

        var math = parser.New(ElementKind.Math, start, close + 2);
        math.Value = Chars.Strip(parser.Text.AsSpan(start + 2, close - start - 2)).ToString();
        parser.Tree.Add(math);
        parser.Position = close + 2;
        return true;
    }
}
