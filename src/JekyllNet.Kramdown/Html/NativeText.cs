using System.Text;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>Splits HTML text into texts and entities.</summary>
internal static class NativeText
{
    public static void Split(Element element, bool keepSpace, List<Element> result)
    {
        var text = keepSpace ? element.TextString : Compressed(element.TextSpan);
        Split(text, element.Start, result);
    }

    public static void Split(string text, int start, List<Element> result)
    {
        var from = 0;
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('&', at) : -1)
        {
            var end = EntityScanner.End(text, at, text.Length);
            if (end < 0)
            {
                at++;
                continue;
            }

            result.Add(Piece(text, from, at, start));
            result.Add(Entity(text, at, ref end));
            from = at = end;
        }

        if (from < text.Length)
        {
            result.Add(Piece(text, from, text.Length, start));
        }
    }

    private static Element Piece(string text, int from, int to, int start)
    {
        var piece = Element.OfText(ElementKind.Text, text, from, to, LineMap.At(start));
        piece.Start = start;
        return piece;
    }

    private static Element Entity(string text, int at, ref int end)
    {
        var name = text[(at + 1)..(end - 1)];
        if (name is "lsquo" or "rsquo" or "ldquo" or "rdquo")
        {
            return new Element(ElementKind.SmartQuote) { Value = name };
        }

        if (name is "mdash" or "ndash" or "hellip" or "laquo" or "raquo")
        {
            return new Element(ElementKind.TypographicSymbol) { Value = name };
        }

        if (EntityTable.Resolve(text.AsSpan(at, end - at)) is { } entity)
        {
            return new Element(ElementKind.Entity) { Extra = entity, Detail = text[at..end] };
        }

        end = at + 1;
        return new Element(ElementKind.Entity) { Extra = EntityTable.Named("amp") };
    }

    private static string Compressed(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Chars.IsSpace(text[i]))
            {
                result.Append(text[i]);
            }
            else if (i == 0 || !Chars.IsSpace(text[i - 1]))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
