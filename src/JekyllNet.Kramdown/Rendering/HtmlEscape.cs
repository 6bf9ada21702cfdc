using System.Buffers;
using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Escapes HTML's special characters. In text and attributes, what is an entity already stays.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&");
    private static readonly SearchValues<char> SpecialAndQuote = SearchValues.Create("<>&\"");

    public static void All(HtmlBuffer output, ReadOnlySpan<char> text) => Write(output, text, Special, false);

    public static void Text(HtmlBuffer output, ReadOnlySpan<char> text) => Write(output, text, Special, true);

    public static void Attribute(HtmlBuffer output, ReadOnlySpan<char> text) => Write(output, text, SpecialAndQuote, true);

    private static void Write(HtmlBuffer output, ReadOnlySpan<char> text, SearchValues<char> special, bool keepEntities)
    {
        while (true)
        {
            var at = text.IndexOfAny(special);
            if (at < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..at]);
            var end = keepEntities && text[at] == '&' ? ReferenceEnd(text, at) : -1;
            if (end > 0)
            {
                output.Write(text[at..end]);
                text = text[end..];
                continue;
            }

            output.Write(text[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => "&quot;",
            });
            text = text[(at + 1)..];
        }
    }

    private static int ReferenceEnd(ReadOnlySpan<char> text, int at) => EntityScanner.End(text, at, text.Length);
}
