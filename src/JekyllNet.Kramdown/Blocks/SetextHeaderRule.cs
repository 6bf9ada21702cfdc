using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Headers that are underlined with dashes or equals signs.</summary>
internal static class SetextHeaderRule
{
    public static bool TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var lineEnd = parser.LineEnd(start);
        var under = lineEnd + 1;
        if (under >= text.Length || text[under] is not ('-' or '='))
        {
            return false;
        }

        var content = start + parser.Scan.Indent(start);
        var at = under;
        while (at < text.Length && text[at] is '-' or '=')
        {
            at++;
        }

        while (at < text.Length && text[at] != '\n' && Chars.IsSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length || text[at] != '\n' || Chars.IsIndent(text[content]) || !parser.IsAfterBoundary())
        {
            return false;
        }

        var end = lineEnd;
        var id = HeaderText.TakeId(text, content, ref end);
        if (end == content)
        {
            return false;
        }

        HeaderText.Add(parser, text[under] == '-' ? 2 : 1, content, end, id, at + 1);
        return true;
    }
}
