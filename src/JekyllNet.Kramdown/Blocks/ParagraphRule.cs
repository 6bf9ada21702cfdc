using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Paragraphs: whatever nothing else wants.</summary>
internal static class ParagraphRule
{
    public static bool Parse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var indent = parser.Scan.Indent(start);
        if (indent == 4 || start + indent >= text.Length || text[start + indent] == '\t')
        {
            parser.State.Warn("Warning: this should not occur - no block parser handled the line");
            var next = parser.NextLine(start);
            parser.AddText(parser.Tree, ElementKind.RawText, start, next);
            parser.Position = next;
            return true;
        }

        var line = parser.NextLine(start);
        while (!IsEnd(parser, line))
        {
            line = parser.NextLine(line);
        }

        parser.Position = line;
        var end = start + Chars.StripEnd(text.AsSpan(start, line - start)).Length;
        if (parser.Tree.LastChild is { Kind: ElementKind.Paragraph } last)
        {
            Join(parser, last, start, end);
            return true;
        }

        var block = parser.NewBlock(ElementKind.Paragraph, start);
        block.End = end > start ? parser.ToDocument(end - 1) + 1 : block.Start;
        parser.Tree.Add(block);
        while (start < end && Chars.IsStripped(text[start]))
        {
            start++;
        }

        parser.AddText(block, ElementKind.RawText, start, end);
        return true;
    }

    private static void Join(BlockParser parser, Element last, int start, int end)
    {
        if (last.LastChild is { Kind: ElementKind.RawText } raw)
        {
            var breaks = start >= 3 && parser.Text.AsSpan(start - 3, 3) is "  \n";
            raw.Append(breaks ? "  \n" : "\n", 0, breaks ? 3 : 1);
            raw.Append(parser.Text, start, end);
        }
        else
        {
            parser.AddText(last, ElementKind.RawText, start, end);
        }
    }

    private static bool IsEnd(BlockParser parser, int line)
    {
        var text = parser.Text;
        if (line >= text.Length)
        {
            return true;
        }

        var indent = parser.Scan.Indent(line);
        var at = line + indent;
        if (at >= text.Length || Chars.IsSpace(text[at]))
        {
            return parser.Scan.BlankLines(line) >= 0;
        }

        if (indent == 4)
        {
            return false;
        }

        switch (text[at])
        {
            case '{' or ':' when parser.State.Dialect.IsMarkdown:
                return false;
            case '{' or '<':
                return LazyLines.EndsAt(parser, line, 3);
            case '^':
                return indent == 0 && parser.Scan.EndMarker(line) >= 0;
            case ':':
                return ListMarks.Definition(parser, line, 3).Found;
        }

        return parser.State.Dialect.BlocksEndParagraphs && StartsBlock(parser, line, indent, at);
    }

    private static bool StartsBlock(BlockParser parser, int line, int indent, int at)
    {
        var text = parser.Text;
        switch (text[at])
        {
            case '>':
                return true;
            case '+' or '-' or '*':
                return ListMarks.Bullet(parser, line, 3).Found;
            case >= '0' and <= '9':
                return ListMarks.Number(parser, line, 3).Found;
            case '~' or '`':
                return at + 2 < text.Length && text[at + 1] is '~' or '`' && text[at + 2] is '~' or '`';
            case '#':
                var level = at;
                while (level < text.Length && level - at < 6 && text[level] == '#')
                {
                    level++;
                }

                return indent == 0 && level < text.Length && Chars.IsIndent(text[level]);
            default:
                return false;
        }
    }
}
