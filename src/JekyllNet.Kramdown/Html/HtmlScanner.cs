using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Html;

/// <summary>Recognises tags, comments and instructions in a piece of text, remembering what it did not find.</summary>
internal sealed class HtmlScanner(string text, int start, int end)
{
    private FarIndex? commentEnd;
    private FarIndex? instructionEnd;
    private FarIndex? cdataEnd;
    private FarIndex? doubleQuote;
    private FarIndex? singleQuote;
    private Dictionary<string, int>? missingEndTags;

    /// <summary>The end of the tag name at a position; the position itself when there is none.</summary>
    public int NameEnd(int position)
    {
        var first = NamePart(position);
        if (first == position || first >= end || text[first] != ':')
        {
            return first;
        }

        var second = NamePart(first + 1);
        return second == first + 1 ? first : second;
    }

    /// <summary>The end of the comment at a position, or -1.</summary>
    public int CommentEnd(int position) => EndOf(position, "<!--", ref commentEnd, "-->");

    public int InstructionEnd(int position) => EndOf(position, "<?", ref instructionEnd, "?>");

    public int CdataEnd(int position) => EndOf(position, "<![CDATA[", ref cdataEnd, "]]>");

    public bool StartsWith(int position, string prefix) =>
        position + prefix.Length <= end && text.AsSpan(position, prefix.Length).SequenceEqual(prefix);

    /// <summary>Reads the start tag at a position.</summary>
    public bool TryStartTag(int position, out HtmlTag tag)
    {
        tag = default;
        if (position >= end || text[position] != '<')
        {
            return false;
        }

        var nameEnd = NameEnd(position + 1);
        if (nameEnd == position + 1)
        {
            return false;
        }

        List<HtmlAttribute>? attributes = null;
        var at = nameEnd;
        while (TryAttribute(ref at, out var attribute))
        {
            (attributes ??= []).Add(attribute);
        }

        at = SkipSpace(at);
        var closed = at < end && text[at] == '/';
        at += closed ? 1 : 0;
        if (at >= end || text[at] != '>')
        {
            return false;
        }

        tag = new HtmlTag(position + 1, nameEnd, attributes, closed, at + 1);
        return true;
    }

    /// <summary>Reads the end tag at a position: the end of its name and of the tag, or -1.</summary>
    public (int NameEnd, int End) EndTag(int position)
    {
        if (!StartsWith(position, "</"))
        {
            return (-1, -1);
        }

        var nameEnd = NameEnd(position + 2);
        var at = SkipSpace(nameEnd);
        return nameEnd > position + 2 && at < end && text[at] == '>' ? (nameEnd, at + 1) : (-1, -1);
    }

    /// <summary>The next end tag of a name, whatever its case: its start and end, or -1.</summary>
    public (int Start, int End) FindEndTag(string name, int from)
    {
        if (missingEndTags is not null && missingEndTags.TryGetValue(name, out var missing) && from >= missing)
        {
            return (-1, -1);
        }

        for (var i = from; ; i++)
        {
            var offset = i < end ? text.AsSpan(i, end - i).IndexOf("</", StringComparison.Ordinal) : -1;
            if (offset < 0)
            {
                (missingEndTags ??= new Dictionary<string, int>(StringComparer.Ordinal))[name] = from;
                return (-1, -1);
            }

            i += offset;
            var close = EndTagOf(name, i, StringComparison.OrdinalIgnoreCase);
            if (close > 0)
            {
                return (i, close);
            }
        }
    }

    /// <summary>The end of the end tag of a name at a position, or -1.</summary>
    public int EndTagOf(string name, int position, StringComparison comparison)
    {
        if (!StartsWith(position, "</") || position + 2 + name.Length > end
            || !text.AsSpan(position + 2, name.Length).Equals(name, comparison))
        {
            return -1;
        }

        var at = SkipSpace(position + 2 + name.Length);
        return at < end && text[at] == '>' ? at + 1 : -1;
    }

    private bool TryAttribute(ref int position, out HtmlAttribute attribute)
    {
        attribute = default;
        var nameStart = SkipSpace(position);
        var nameEnd = nameStart > position ? NameEnd(nameStart) : nameStart;
        if (nameEnd == nameStart)
        {
            return false;
        }

        var name = text[nameStart..nameEnd];
        position = nameEnd;
        var at = SkipSpace(nameEnd);
        if (at >= end || text[at] != '=')
        {
            attribute = new HtmlAttribute(name, "");
            return true;
        }

        at = SkipSpace(at + 1);
        var valueEnd = at;
        var value = "";
        if (at < end && text[at] is '"' or '\'')
        {
            var quotes = text[at] == '"'
                ? doubleQuote ??= new FarIndex(text, start, end, "\"")
                : singleQuote ??= new FarIndex(text, start, end, "'");
            var close = quotes.Next(at + 1);
            value = close < 0 ? "" : text[(at + 1)..close];
            valueEnd = close < 0 ? at : close + 1;
        }
        else
        {
            while (valueEnd < end && Chars.IsWord(text[valueEnd]))
            {
                valueEnd++;
            }

            value = text[at..valueEnd];
        }

        position = valueEnd > at ? valueEnd : position;
        attribute = new HtmlAttribute(name, value);
        return true;
    }

    private int EndOf(int position, string open, ref FarIndex? index, string close)
    {
        if (!StartsWith(position, open))
        {
            return -1;
        }

        index ??= new FarIndex(text, start, end, close);
        var found = index.Next(position + open.Length);
        return found < 0 ? -1 : found + close.Length;
    }

    private int NamePart(int position)
    {
        if (position >= end || !(Chars.IsAlpha(text[position]) || text[position] == '_'))
        {
            return position;
        }

        position++;
        while (position < end && (Chars.IsAlnum(text[position]) || text[position] is '-' or '.' or '_'))
        {
            position++;
        }

        return position;
    }

    private int SkipSpace(int position)
    {
        while (position < end && Chars.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
