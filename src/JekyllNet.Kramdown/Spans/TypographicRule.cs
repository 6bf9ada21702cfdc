using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Dashes, ellipses and guillemets.</summary>
internal static class TypographicRule
{
    private static readonly (string Text, string Symbol)[] Symbols =
    [
        ("---", "mdash"), ("--", "ndash"), ("...", "hellip"), ("\\<<", "lt"), ("\\>>", "gt"), ("<< ", "laquo_space"),
        (" >>", "raquo_space"), ("<<", "laquo"), (">>", "raquo"),
    ];

    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        var rest = parser.Text.AsSpan(start, parser.End - start);
        foreach (var (text, symbol) in Symbols)
        {
            if (!rest.StartsWith(text, StringComparison.Ordinal))
            {
                continue;
            }

            var end = start + text.Length;
            parser.Position = end;
            if (text[0] != '\\')
            {
                var element = parser.New(ElementKind.TypographicSymbol, start, end);
                element.Value = symbol;
                parser.Tree.Add(element);
                return true;
            }

            for (var i = 0; i < 2; i++)
            {
                var entity = parser.New(ElementKind.Entity, start + 1 + i, start + 2 + i);
                entity.Extra = EntityTable.Named(symbol);
                parser.Tree.Add(entity);
            }

            return true;
        }

        return false;
    }
}
