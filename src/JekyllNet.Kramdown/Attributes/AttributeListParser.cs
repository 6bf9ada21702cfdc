using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Attributes;

/// <summary>Reads the content of attribute lists: key="value", #id, .class and names of definitions, separated by whitespace.</summary>
internal static class AttributeListParser
{
    public static void Parse(ReadOnlySpan<char> text, InlineAttributes target, ParseState state)
    {
        var stripped = Chars.Strip(text);
        if (stripped.IsEmpty || stripped is ":")
        {
            return;
        }

        var found = false;
        Span<bool> unclosed = [false, false];
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (at > 0 || Chars.IsSpace(text[0]))
            {
                if (!Chars.IsSpace(text[at]))
                {
                    at++;
                    continue;
                }

                start = at + 1;
            }

            var end = at == 0 && start == 1 ? ParseItem(text, 1, target, unclosed) : ParseItem(text, start, target, unclosed);
            found |= end > 0;
            at = end > 0 ? end : at + 1;
        }

        if (!found)
        {
            state.Warn($"No or invalid attributes found in IAL/ALD content: {text}");
        }
    }

    private static int ParseItem(ReadOnlySpan<char> text, int start, InlineAttributes target, Span<bool> unclosed)
    {
        if (start >= text.Length)
        {
            return -1;
        }

        if (text[start] is '#' or '.')
        {
            return ParseIdsAndClasses(text, start, target);
        }

        var nameEnd = start;
        if (!Chars.IsAsciiWord(text[start]))
        {
            return -1;
        }

        while (nameEnd < text.Length && (Chars.IsAsciiWord(text[nameEnd]) || text[nameEnd] == '-'))
        {
            nameEnd++;
        }

        if (nameEnd + 1 < text.Length && text[nameEnd] == '=' && text[nameEnd + 1] is '"' or '\'')
        {
            return ParseValue(text, text[start..nameEnd].ToString(), nameEnd + 1, target, ref unclosed[text[nameEnd + 1] == '"' ? 0 : 1]);
        }

        if (!IsItemEnd(text, nameEnd))
        {
            return -1;
        }

        target.References.Add(text[start..nameEnd].ToString());
        return nameEnd;
    }

    private static int ParseValue(ReadOnlySpan<char> text, string name, int open, InlineAttributes target, ref bool unclosed)
    {
        var quote = text[open];
        var escaped = -1;
        var close = -1;
        for (var at = open + 1; at < text.Length && !unclosed; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && (text[at + 1] == '}' || text[at + 1] == quote))
            {
                escaped = text[at + 1] == quote && IsItemEnd(text, at + 2) ? at + 1 : escaped;
                at++;
            }
            else if (text[at] == quote && IsItemEnd(text, at + 1))
            {
                close = at;
                break;
            }
        }

        close = close < 0 ? escaped : close;
        if (close < 0)
        {
            unclosed = true;
            return -1;
        }

        target.Values.Set(name, Unescape(text[(open + 1)..close], quote));
        return close + 1;
    }

    private static string Unescape(ReadOnlySpan<char> value, char quote)
    {
        if (!value.Contains('\\'))
        {
            return value.ToString();
        }

        var result = new System.Text.StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length && (value[i + 1] == '}' || value[i + 1] == quote))
            {
                i++;
            }

            result.Append(value[i]);
        }

        return result.ToString();
    }

    private static int ParseIdsAndClasses(ReadOnlySpan<char> text, int start, InlineAttributes target)
    {
        var end = start;
        while (end < text.Length && !Chars.IsSpace(text[end]))
        {
            var next = PartEnd(text, end);
            if (next < 0)
            {
                return -1;
            }

            end = next;
        }

        for (var at = start; at < end;)
        {
            var next = PartEnd(text, at);
            var value = text[(at + 1)..next].ToString();
            if (text[at] == '#')
            {
                target.Values.Set("id", value);
            }
            else
            {
                target.Values.AddClass(value);
            }

            at = next;
        }

        return end;
    }

    private static int PartEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        if (text[at] == '.')
        {
            while (end < text.Length && !Chars.IsSpace(text[end]) && text[end] is not ('.' or '#'))
            {
                end++;
            }
        }
        else if (text[at] == '#' && end < text.Length && char.IsAsciiLetter(text[end]))
        {
            while (end < text.Length && (Chars.IsAsciiWord(text[end]) || text[end] is ':' or '-'))
            {
                end++;
            }
        }

        return end > at + 1 ? end : -1;
    }

    private static bool IsItemEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || Chars.IsSpace(text[at]);
}
