using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Lines that belong to a block although they do not bear its mark, and what ends them.</summary>
internal static class LazyLines
{
    /// <summary>Whether a line starts with an attribute list or block HTML after at most so many spaces.</summary>
    public static bool EndsAt(BlockParser parser, int line, int maxIndent)
    {
        var indent = parser.Scan.Indent(line);
        var at = line + indent;
        if (indent > maxIndent || at >= parser.Text.Length)
        {
            return false;
        }

        return parser.Text[at] switch
        {
            '{' => parser.Scan.AttributeBlock(at).Found,
            '<' => IsBlockTag(parser, at),
            _ => false,
        };
    }

    /// <summary>What ends block quotes and, together with other marks, paragraphs.</summary>
    public static bool EndsAt(BlockParser parser, int line) =>
        line >= parser.Text.Length
        || (Chars.IsSpace(parser.Text[line]) && parser.Scan.BlankLines(line) >= 0)
        || parser.Scan.EndMarker(line) >= 0
        || (EndsAt(parser, line, 3) && !(parser.State.Dialect.IsMarkdown && IsAttributeLine(parser, line)));

    /// <summary>Whether a line that ends something does so as an attribute list.</summary>
    public static bool IsAttributeLine(BlockParser parser, int line) => parser.Text[line + parser.Scan.Indent(line)] == '{';

    private static bool IsBlockTag(BlockParser parser, int at)
    {
        var text = parser.Text;
        var closing = at + 1 < text.Length && text[at + 1] == '/';
        var name = at + (closing ? 2 : 1);
        var end = parser.Html.NameEnd(name);
        if (end == name)
        {
            return false;
        }

        var word = name;
        while (word < text.Length && Chars.IsWord(text[word]))
        {
            word++;
        }

        var span = text.AsSpan(name, word - name);
        if (HtmlNames.IsSpan(span) || span is "script")
        {
            return false;
        }

        return !closing || parser.Html.EndTag(at).End > 0;
    }
}
