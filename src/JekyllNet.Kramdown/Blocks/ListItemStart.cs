using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>
/// The first line of a list item or definition: how far its text is indented decides which of the following lines belong to it. Tabs count
/// up to the next multiple of four from the mark's own width.
/// </summary>
internal readonly record struct ListItemStart(int Indentation)
{
    public static ListItemStart Read(BlockParser parser, Element item, ListMark mark, int line, TextBuilder content)
    {
        var text = parser.Text;
        var tail = line + mark.Width;
        var end = parser.NextLine(tail);
        var indentation = IsEmpty(parser, tail, end) ? 4 : mark.Width + LeadingWidth(text, tail, mark.Width);
        var at = tail;
        while (at < end && Chars.IsSpace(text[at]))
        {
            at++;
        }

        content.Append(TakeAttributes(parser, item, at, end), end);
        return new ListItemStart(indentation);
    }

    /// <summary>Skips the attribute list at the start of an item's text.</summary>
    public static int TakeAttributes(BlockParser parser, Element item, int start, int end)
    {
        var after = AttributesEnd(parser, start, end, out var contentStart, out var contentEnd);
        if (after < 0 || parser.State.Dialect.IsMarkdown)
        {
            return start;
        }

        AttributeListParser.Parse(parser.Text.AsSpan(contentStart, contentEnd - contentStart), item.Ial ??= new InlineAttributes(), parser.State);
        return after;
    }

    /// <summary>Whether a line continues an item: it is indented far enough and not blank.</summary>
    public bool IsContent(BlockParser parser, int line)
    {
        var text = parser.Text;
        int steps = 0, at = line;
        while (steps <= Indentation / 4)
        {
            var step = at < text.Length && text[at] == '\t' ? 1 : parser.Scan.Indent(at) == 4 ? 4 : 0;
            if (step == 0)
            {
                break;
            }

            at += step;
            steps++;
        }

        if (steps < Indentation / 4)
        {
            return false;
        }

        if (steps == Indentation / 4)
        {
            var rest = Indentation % 4;
            if (parser.Scan.Indent(at) < rest)
            {
                return false;
            }

            at += rest;
        }

        return HasText(parser, at);
    }

    /// <summary>Whether a line that is not indented goes on with the paragraph before it.</summary>
    public bool IsLazy(BlockParser parser, int line) =>
        !LazyLines.EndsAt(parser, line, Math.Min(Indentation, 3)) && HasText(parser, line);

    /// <summary>Adds a line without its indentation and tells whether it had it.</summary>
    public (int Tabs, int Start, bool Indented) Unindent(BlockParser parser, int line)
    {
        var text = parser.Text;
        var tabs = 0;
        while (line + tabs < text.Length && text[line + tabs] == '\t')
        {
            tabs++;
        }

        var spaces = 4 * tabs;
        var at = line + tabs;
        while (spaces < Indentation && at < text.Length && text[at] == ' ')
        {
            spaces++;
            at++;
        }

        return spaces >= Indentation ? (spaces - Indentation, at, true) : (4 * tabs, line + tabs, false);
    }

    private static bool HasText(BlockParser parser, int at)
    {
        var text = parser.Text;
        while (at < text.Length && text[at] != '\n')
        {
            if (!Chars.IsSpace(text[at++]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEmpty(BlockParser parser, int start, int end)
    {
        var after = AttributesEnd(parser, start, end, out _, out _);
        for (var at = after < 0 ? start : after; at < end; at++)
        {
            if (!Chars.IsSpace(parser.Text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static int LeadingWidth(string text, int start, int column)
    {
        var width = 0;
        for (var at = start; at < text.Length && Chars.IsIndent(text[at]); at++)
        {
            width += text[at] == ' ' ? 1 : 4 - ((column + width) % 4);
        }

        return width;
    }

    private static int AttributesEnd(BlockParser parser, int start, int end, out int contentStart, out int contentEnd)
    {
        var text = parser.Text;
        var at = start;
        while (at < end && Chars.IsSpace(text[at]))
        {
            at++;
        }

        contentStart = at + 2;
        contentEnd = -1;
        if (at + 2 >= end || text[at] != '{' || text[at + 1] != ':' || text[contentStart] is '/' or ':')
        {
            return -1;
        }

        var name = AttributeNames.End(text, contentStart, end);
        contentEnd = parser.Scan.ClosingBrace(contentStart, false).Close;
        if ((name > contentStart && name < end && text[name] == ':') || contentEnd <= contentStart || contentEnd >= end)
        {
            return -1;
        }

        at = contentEnd + 1;
        while (at < end && Chars.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
