namespace JekyllNet.Kramdown.Blocks;

/// <summary>
/// Recognises the marks of list items. A tab, a space or (a slip in kramdown's pattern that texts rely on) a pipe must follow.
/// </summary>
internal static class ListMarks
{
    public static ListMark Bullet(BlockParser parser, int line, int maxIndent) => Mark(parser, line, maxIndent, static c => c is '+' or '*' or '-');

    public static ListMark Definition(BlockParser parser, int line, int maxIndent) => Mark(parser, line, maxIndent, static c => c == ':');

    public static ListMark Number(BlockParser parser, int line, int maxIndent)
    {
        var text = parser.Text;
        var indent = parser.Scan.Indent(line);
        var at = line + indent;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var found = indent <= maxIndent && at > line + indent && at + 1 < text.Length && text[at] == '.' && IsTail(text[at + 1]);
        return new ListMark(found, at + 1 - line);
    }

    public static ListMark Any(BlockParser parser, int line, int maxIndent)
    {
        var mark = Bullet(parser, line, maxIndent);
        return mark.Found ? mark : Number(parser, line, maxIndent);
    }

    /// <summary>Whether a text starts with the mark of a list item.</summary>
    public static bool StartsList(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < 4 && text[at] == ' ')
        {
            at++;
        }

        if (at >= text.Length || at == 4)
        {
            return false;
        }

        if (text[at] is '+' or '*' or '-')
        {
            at++;
        }
        else
        {
            var digits = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == digits || at >= text.Length || text[at++] != '.')
            {
                return false;
            }
        }

        return at < text.Length && IsTail(text[at]);
    }

    private static ListMark Mark(BlockParser parser, int line, int maxIndent, Func<char, bool> isMark)
    {
        var text = parser.Text;
        var indent = parser.Scan.Indent(line);
        var at = line + indent;
        var found = indent <= maxIndent && at + 1 < text.Length && isMark(text[at]) && IsTail(text[at + 1]);
        return new ListMark(found, indent + 1);
    }

    private static bool IsTail(char c) => c is ' ' or '\t' or '|';
}
