using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>The patterns that several block rules share. Positions are line starts unless said otherwise.</summary>
internal sealed class BlockScanner(string text)
{
    private int braceFrom = -1;
    private int brace = -2;

    /// <summary>The number of spaces at a position, at most four.</summary>
    public int Indent(int position)
    {
        var count = 0;
        while (count < 4 && position + count < text.Length && text[position + count] == ' ')
        {
            count++;
        }

        return count;
    }

    public bool IsIndented(int position) =>
        (position < text.Length && text[position] == '\t') || Indent(position) == 4;

    /// <summary>Where the blank lines at a position end, or -1.</summary>
    public int BlankLines(int position)
    {
        var end = -1;
        for (var i = position; i < text.Length && Chars.IsSpace(text[i]); i++)
        {
            if (text[i] == '\n')
            {
                end = i + 1;
            }
        }

        return end;
    }

    /// <summary>The position after whitespace and the first line end, or -1 when something else comes first.</summary>
    public int RestOfLine(int position)
    {
        while (position < text.Length && Chars.IsSpace(text[position]))
        {
            if (text[position++] == '\n')
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>Where an end-of-block marker's line ends, or -1.</summary>
    public int EndMarker(int position) =>
        position < text.Length && text[position] == '^' ? RestOfLine(position + 1) : -1;

    /// <summary>A line that holds nothing but an inline attribute list.</summary>
    public (bool Found, int ContentStart, int ContentEnd, int End) AttributeLine(int position)
    {
        var indent = Indent(position);
        return indent == 4 ? default : AttributeBlock(position + indent);
    }

    /// <summary>An inline attribute list from its brace to the line end.</summary>
    public (bool Found, int ContentStart, int ContentEnd, int End) AttributeBlock(int open)
    {
        if (open + 2 >= text.Length || text[open] != '{' || text[open + 1] != ':' || text[open + 2] is ':' or '/')
        {
            return default;
        }

        var (close, end) = ClosingBrace(open + 2, true);
        return close > open + 2 ? (true, open + 2, close, end) : default;
    }

    /// <summary>
    /// The brace that closes an attribute list: the first one that is not escaped, else the last escaped one. With
    /// <paramref name="wholeLine"/> nothing but whitespace may follow on its line.
    /// </summary>
    public (int Close, int End) ClosingBrace(int start, bool wholeLine)
    {
        var escaped = -1;
        var escapedEnd = -1;
        for (var i = start; ; i++)
        {
            i = NextBrace(i);
            if (i < 0)
            {
                return (escaped, escapedEnd);
            }

            var end = wholeLine ? RestOfLine(i + 1) : i + 1;
            if (i > start && text[i - 1] == '\\')
            {
                (escaped, escapedEnd) = end < 0 ? (escaped, escapedEnd) : (i, end);
                continue;
            }

            return end < 0 ? (escaped, escapedEnd) : (i, end);
        }
    }

    private int NextBrace(int from)
    {
        if (braceFrom < 0 || from < braceFrom || (brace >= 0 && from > brace))
        {
            braceFrom = from;
            brace = from < text.Length ? text.IndexOf('}', from) : -1;
        }

        return brace;
    }
}
