using System.Text;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Indented code. Lines that are not indented may follow lazily and are joined to the line before.</summary>
internal static class CodeBlockRule
{
    public static bool Parse(BlockParser parser)
    {
        var start = parser.Position;
        var end = End(parser, start);
        if (end == start)
        {
            end = parser.NextLine(start);
        }

        var block = parser.NewBlock(ElementKind.CodeBlock, start);
        block.Value = Content(parser, start, end);
        block.End = parser.ToDocument(end - 1) + 1;
        parser.Position = end;
        parser.Tree.Add(block);
        return true;
    }

    /// <summary>Where indented lines, with blank lines between them and lazy lines after them, end.</summary>
    public static int End(BlockParser parser, int start)
    {
        var end = start;
        while (true)
        {
            var line = parser.Scan.BlankLines(end);
            line = line < 0 ? end : line;
            var group = line;
            while (IsCode(parser, group))
            {
                group = parser.NextLine(group);
            }

            if (group == line)
            {
                return end;
            }

            while (group < parser.Text.Length && IsLazy(parser, group))
            {
                group = parser.NextLine(group);
            }

            end = group;
        }
    }

    /// <summary>Adds lines without one step of indentation.</summary>
    public static void AppendUnindented(BlockParser parser, TextBuilder target, int start, int end)
    {
        while (start < end)
        {
            var next = Math.Min(end, parser.NextLine(start));
            target.Append(Math.Min(next, start + IndentWidth(parser.Text, start)), next);
            start = next;
        }
    }

    private static bool IsCode(BlockParser parser, int line) => parser.Scan.IsIndented(line) && HasText(parser, line);

    private static bool IsLazy(BlockParser parser, int line) =>
        !parser.State.Dialect.IsMarkdown && HasText(parser, line) && !LazyLines.EndsAt(parser, line, 3) && parser.Scan.EndMarker(line) < 0;

    private static bool HasText(BlockParser parser, int line)
    {
        while (line < parser.Text.Length && Chars.IsIndent(parser.Text[line]))
        {
            line++;
        }

        return line < parser.Text.Length && !Chars.IsSpace(parser.Text[line]);
    }

    private static string Content(BlockParser parser, int start, int end)
    {
        var text = parser.Text;
        var content = new StringBuilder(end - start);
        for (var line = start; line < end; line = parser.NextLine(line))
        {
            var indent = parser.Scan.Indent(line);
            if (line > start && indent < 4 && line + indent < text.Length && !Chars.IsSpace(text[line + indent]))
            {
                content.Length--;
                content.Append(' ');
            }
            else
            {
                indent = IndentWidth(text, line);
                content.Append(text, line + indent, parser.NextLine(line) - line - indent);
                continue;
            }

            content.Append(text, line, parser.NextLine(line) - line);
        }

        return content.ToString();
    }

    private static int IndentWidth(string text, int line)
    {
        if (line < text.Length && text[line] == '\t')
        {
            return 1;
        }

        return line + 4 <= text.Length && text.AsSpan(line, 4).SequenceEqual("    ") ? 4 : 0;
    }
}
