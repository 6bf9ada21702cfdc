using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Block quotes, with lazy lines.</summary>
internal static class BlockquoteRule
{
    public static void Parse(BlockParser parser)
    {
        var start = parser.Position;
        var end = parser.NextLine(start);
        while (!LazyLines.EndsAt(parser, end))
        {
            end = parser.NextLine(end);
        }

        var content = new TextBuilder(parser.Text, parser.Map);
        for (var line = start; line < end; line = parser.NextLine(line))
        {
            content.Append(SkipMark(parser, line), parser.NextLine(line));
        }

        var quote = parser.NewBlock(ElementKind.Blockquote, start);
        quote.End = parser.ToDocument(end - 1) + 1;
        parser.Tree.Add(quote);
        parser.Position = end;
        BlockParser.ParseNested(parser, quote, content.ToString(), content.Map);
    }

    private static int SkipMark(BlockParser parser, int line)
    {
        var text = parser.Text;
        var indent = parser.Scan.Indent(line);
        var at = line + indent;
        if (indent > 3 || at >= text.Length || text[at] != '>')
        {
            return line;
        }

        return at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
    }
}
