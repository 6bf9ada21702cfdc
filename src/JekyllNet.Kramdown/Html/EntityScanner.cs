using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Html;

/// <summary>Recognises <c>&amp;name;</c>, <c>&amp;#1;</c> and <c>&amp;#x1;</c>.</summary>
internal static class EntityScanner
{
    /// <summary>The end of the entity at a position, or -1.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int limit)
    {
        var at = start + 1;
        if (at >= limit)
        {
            return -1;
        }

        if (text[at] != '#')
        {
            if (!Chars.IsAsciiWord(text[at]) && text[at] != ':')
            {
                return -1;
            }

            while (at < limit && (Chars.IsAsciiWord(text[at]) || text[at] is '.' or ':' or '-'))
            {
                at++;
            }

            return at < limit && text[at] == ';' ? at + 1 : -1;
        }

        var hex = ++at < limit && text[at] == 'x';
        at += hex ? 1 : 0;
        var first = at;
        while (at < limit && (hex ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        return at > first && at < limit && text[at] == ';' ? at + 1 : -1;
    }
}
