using System.Buffers;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Finds the next place where a span may start or end.</summary>
internal sealed class SpanFinder(SpanParser parser)
{
    private static readonly SearchValues<char> All = SearchValues.Create("*_`<>[\"'${&-.\\\n~");
    private static readonly SearchValues<char> AllAndBracket = SearchValues.Create("*_`<>[]\"'${&-.\\\n~");
    private static readonly SearchValues<char> CodeAndHtml = SearchValues.Create("`<");

    /// <summary>Whether a text holds nothing but itself.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAny(All);

    public int Next(int position, in SpanStop stop, SpanRules rules)
    {
        var text = parser.Text;
        var end = parser.End;
        var values = (rules & ~(SpanRules.CodeSpan | SpanRules.SpanHtml)) == 0
            ? CodeAndHtml
            : stop.Kind == SpanStopKind.LinkText ? AllAndBracket : All;
        for (var at = position; at < end; at++)
        {
            var offset = text.AsSpan(at, end - at).IndexOfAny(values);
            if (offset < 0)
            {
                return -1;
            }

            at += offset;
            var start = StartOf(text, position, at, end, stop, rules);
            if (start >= 0)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Where the construct that a character belongs to starts: up to two characters before it; -1 when there is none.</summary>
    private static int StartOf(string text, int from, int at, int end, in SpanStop stop, SpanRules rules)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '*' or '_':
                return rules.HasFlag(SpanRules.Emphasis) ? at : -1;
            case '`':
                return rules.HasFlag(SpanRules.CodeSpan) ? at : -1;
            case '<':
                return (rules & (SpanRules.AutoLink | SpanRules.SpanHtml | SpanRules.Typographic)) != 0 ? at : -1;
            case '>':
                return !rules.HasFlag(SpanRules.Typographic) || next != '>' ? -1 : at > from && text[at - 1] == ' ' ? at - 1 : at;
            case '[':
                return !rules.HasFlag(SpanRules.Link) ? -1 : at > from && text[at - 1] == '!' ? at - 1 : at;
            case ']':
                return stop.Kind == SpanStopKind.LinkText ? at : -1;
            case '"' or '\'':
                return !rules.HasFlag(SpanRules.SmartQuotes) ? -1 : at > from && text[at - 1] != '\\' ? at - 1 : at;
            case '$':
                return rules.HasFlag(SpanRules.InlineMath) && next == '$' ? at : -1;
            case '{':
                return rules.HasFlag(SpanRules.Extensions) && next == ':' ? at : -1;
            case '&':
                return rules.HasFlag(SpanRules.HtmlEntity) ? at : -1;
            case '-':
                return rules.HasFlag(SpanRules.Typographic) && next == '-' ? at : -1;
            case '.':
                return rules.HasFlag(SpanRules.Typographic) && next == '.' && at + 2 < end && text[at + 2] == '.' ? at : -1;
            case '\\':
                return (rules & (SpanRules.Escapes | SpanRules.Typographic | SpanRules.LineBreak)) != 0 ? at : -1;
            case '\n':
                return rules.HasFlag(SpanRules.LineBreak) && at - from >= 2 && text[at - 1] == ' ' && text[at - 2] == ' ' ? at - 2 : -1;
            case '~':
                return rules.HasFlag(SpanRules.Strikethrough) && next == '~' ? at : -1;
            default:
                return -1;
        }
    }
}
