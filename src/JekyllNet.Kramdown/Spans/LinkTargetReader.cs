using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Reads what follows a link's text.</summary>
internal static class LinkTargetReader
{
    /// <summary>An id in brackets, with space before it; an empty one stands for the text itself.</summary>
    public static (bool Found, int Start, int End) ReadId(SpanParser parser, int position)
    {
        var at = SkipSpace(parser, position);
        if (parser.At(at) != '[')
        {
            return default;
        }

        var close = parser.BracketClose.Next(at + 1);
        return close < 0 ? default : (true, at + 1, close);
    }

    /// <summary>
    /// An address in parentheses, which may be nested in it, and a quoted title. The first whitespace before a quote ends the address.
    /// </summary>
    public static bool TryAddress(SpanParser parser, int open, out string url, out string? title, out int end)
    {
        title = null;
        var text = parser.Text;
        if (parser.At(open + 1) == '<' && AngledEnd(parser, open + 2) is >= 0 and var close)
        {
            url = text[(open + 2)..close];
            end = close + 1;
            if (parser.At(end) == ')')
            {
                end++;
                return true;
            }

            return TryTitle(parser, ref end, out title);
        }

        var depth = 0;
        var at = open;
        url = "";
        for (; at < parser.End; at++)
        {
            var offset = text.AsSpan(at, parser.End - at).IndexOfAny(Stops);
            if (offset < 0)
            {
                at = parser.End;
                break;
            }

            at += offset;
            var c = text[at];
            if (c == '(')
            {
                depth++;
            }
            else if (c == ')')
            {
                if (--depth == 0)
                {
                    break;
                }
            }
            else if (parser.At(at + 1) is '"' or '\'')
            {
                break;
            }
        }

        parser.Spend(at - open);
        if (at >= parser.End)
        {
            at = LastStop(parser, open) + 1;
            end = at;
            url = at - 1 > open + 1 ? Chars.Strip(text.AsSpan(open + 1, at - open - 2)).ToString() : "";
            return TryTitle(parser, ref end, out title);
        }

        url = Chars.Strip(text.AsSpan(open + 1, at - open - 1)).ToString();
        end = at + 1;
        return depth == 0 || TryTitle(parser, ref end, out title);
    }

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("() \t\n\r\f\v");

    /// <summary>Where the scan for the end of an address stood when it ran out of text.</summary>
    private static int LastStop(SpanParser parser, int open)
    {
        for (var at = parser.End - 1; at > open; at--)
        {
            if (parser.Text[at] is '(' or ')' || (Chars.IsSpace(parser.Text[at]) && parser.At(at + 1) is '"' or '\''))
            {
                return at;
            }
        }

        return open;
    }

    private static int AngledEnd(SpanParser parser, int start)
    {
        var close = parser.AngleClose.Next(start);
        return close >= 0 && parser.Text.IndexOf('\n', start, close - start) < 0 ? close : -1;
    }

    /// <summary>A title in quotes up to the closing parenthesis.</summary>
    private static bool TryTitle(SpanParser parser, ref int position, out string? title)
    {
        title = null;
        var text = parser.Text;
        var quote = SkipSpace(parser, position);
        if (parser.At(quote) is not ('"' or '\''))
        {
            return false;
        }

        for (var at = quote + 2; at < parser.End && parser.MayTry; at++)
        {
            parser.Spend(at - quote);
            at = text.IndexOf(text[quote], at, parser.End - at);
            if (at < 0)
            {
                return false;
            }

            var close = SkipSpace(parser, at + 1);
            if (parser.At(close) == ')')
            {
                title = text[(quote + 1)..at];
                position = close + 1;
                return true;
            }
        }

        return false;
    }

    private static int SkipSpace(SpanParser parser, int at)
    {
        while (parser.IsSpaceAt(at))
        {
            at++;
        }

        return at;
    }
}
