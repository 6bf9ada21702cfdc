using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Headers that start with number signs. GFM asks for a space after them and, with its quirk, for no blank line before.</summary>
internal static class AtxHeaderRule
{
    public static bool TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var gfm = parser.State.Dialect.IsGfm;
        var quirk = parser.State.Dialect.BlocksEndParagraphs;
        var level = 0;
        while (level < 6 && start + level < text.Length && text[start + level] == '#')
        {
            level++;
        }

        var content = start + level;
        while (content < text.Length && Chars.IsIndent(text[content]))
        {
            content++;
        }

        if (content >= text.Length || (gfm && content == start + level) || (!quirk && !parser.IsAfterBoundary()))
        {
            return false;
        }

        var lineEnd = parser.LineEnd(!gfm && text[content] == '\n' ? content + 1 : content);
        if (lineEnd >= text.Length)
        {
            return false;
        }

        var end = lineEnd;
        var id = HeaderText.TakeId(text, content, ref end);
        end = quirk ? TakeSpacedMarks(text, content, end) : TakeMarks(text, content, end);
        if (end == content)
        {
            return false;
        }

        HeaderText.Add(parser, level, content, end, id, lineEnd + 1);
        return true;
    }

    /// <summary>Takes trailing number signs away, except one that is escaped.</summary>
    private static int TakeMarks(string text, int start, int end)
    {
        var at = end;
        while (at > start && text[at - 1] == '#')
        {
            at--;
        }

        at += at < end && at > start && text[at - 1] == '\\' ? 1 : 0;
        return at < end ? HeaderText.TrimEnd(text, start, at) : end;
    }

    private static int TakeSpacedMarks(string text, int start, int end)
    {
        var at = end;
        while (at > start && text[at - 1] == '#')
        {
            at--;
        }

        return at < end && at > start && Chars.IsIndent(text[at - 1]) ? HeaderText.TrimEnd(text, start, at - 1) : end;
    }
}
