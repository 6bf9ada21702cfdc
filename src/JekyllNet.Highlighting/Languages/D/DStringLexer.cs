using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The many kinds of string that D has, and its characters.</summary>
internal abstract class DStringLexer : StateLexer
{
    private static readonly CharSet SimpleEscape = CharSet.Of("'\"?\\abfnrtv");
    private static readonly CharSet HexString = CharSet.Of("0-9a-fA-F_ \t\r\n\f\v");
    private static readonly CharSet NotBracket = CharSet.Not("[]");
    private static readonly CharSet NotParenthesis = CharSet.Not("()");
    private static readonly CharSet NotAngle = CharSet.Not("<>");
    private static readonly CharSet NotCurly = CharSet.Not("{}");

    // By the character before it, the last quote on the line that ends there: what can close a string of such a delimiter.
    private readonly Dictionary<char, int> lastCloses = [];
    private int closesLineEnd;

    protected override void OnRun() => closesLineEnd = -1;

    protected abstract bool TokenString();

    protected bool Quoted()
    {
        char c = Peek();
        switch (c)
        {
            case '\'':
                return CharEnd() is var character and not No && Eat(StrChar, character);
            case '"':
                return Closed(QuotedEnd(Pos + 1, '"'));
            case '`':
                return Closed(Behind(Until(Pos + 1, '`')));
            case '\\':
                return EscapeEnd(Pos) is var escape and not No && Eat(Str, escape);
            case 'r' when Peek(1) == '"':
                return Closed(Behind(Until(Pos + 2, '"')));
            case 'x' when Peek(1) == '"':
                int end = Skip(Pos + 2, HexString);
                return Closed(At(end) == '"' ? end + 1 : No);
            case 'q' when Peek(1) == '"':
                return Delimited();
            case 'q' when Peek(1) == '{':
                return Eat(Str, Pos + 2, TokenString);
            default:
                return false;
        }
    }

    private int Behind(int i) => i < End ? i + 1 : No;

    private bool Closed(int end) => end != No && Eat(Str, At(end) is 'c' or 'w' or 'd' ? end + 1 : end);

    private int CharEnd()
    {
        int escape = At(Pos + 1) == '\\' ? EscapeEnd(Pos + 1) : No;
        if (escape != No && At(escape) == '\'')
        {
            return escape + 1;
        }

        int next = Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : No;
        return At(next) == '\'' ? next + 1 : No;
    }

    private int EscapeEnd(int backslash)
    {
        int i = backslash + 1;
        if (Has(i, SimpleEscape))
        {
            return i + 1;
        }

        int digits = At(i) switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            int end = Skip(i + 1, CharSet.Hex, digits);
            return end == i + 1 + digits ? end : No;
        }

        if (At(i) == '&')
        {
            int end = Run(i + 1, CharSet.Word);
            return At(end) == ';' ? end + 1 : No;
        }

        int oct = Skip(i, CharSet.Oct, 3);
        return oct > i ? oct : No;
    }

    private bool Delimited()
    {
        switch (Peek(2))
        {
            case '[':
                return Eat(Str, Pos + 3, Brackets);
            case '(':
                return Eat(Str, Pos + 3, Parentheses);
            case '<':
                return Eat(Str, Pos + 3, Angles);
            case '{':
                return Eat(Str, Pos + 3, Curlies);
        }

        int name = Identifier(Pos + 2);
        if (name != No && At(name) == '\n')
        {
            int line = LineEnd(name + 1);
            int close = line + 1 + name - (Pos + 2);
            if (line < End && close < End && Slice(line + 1, close).SequenceEqual(Slice(Pos + 2, name)) && At(close) == '"')
            {
                return Eat(Str, close + 1);
            }
        }

        return Has(Pos + 2, CharSet.NotNewline) && SingleDelimiterEnd(Pos + 2) is var end and not No && Eat(Str, end);
    }

    private int SingleDelimiterEnd(int delimiter)
    {
        int line = LineEnd(delimiter);
        if (closesLineEnd != line)
        {
            lastCloses.Clear();
            closesLineEnd = line;
            for (int quote = delimiter; (quote = Until(quote + 1, '"')) < line;)
            {
                lastCloses[Source[quote - 1]] = quote;
            }
        }

        int from = NextChar(delimiter);
        char last = Source[from - 1];
        if (!lastCloses.TryGetValue(last, out int lastClose) || lastClose <= from)
        {
            return No;
        }

        ReadOnlySpan<char> close = $"{Slice(delimiter, from)}\"";
        int at = Slice(from, line).IndexOf(close, StringComparison.Ordinal);
        return at < 0 ? No : from + at + close.Length;
    }

    private bool Brackets() => Delimited(NotBracket, '[', ']', InsideBrackets);

    private bool InsideBrackets() => Nested(NotBracket, '[', InsideBrackets);

    private bool Parentheses() => Delimited(NotParenthesis, '(', ')', InsideParentheses);

    private bool InsideParentheses() => Nested(NotParenthesis, '(', InsideParentheses);

    private bool Angles() => Delimited(NotAngle, '<', '>', InsideAngles);

    private bool InsideAngles() => Nested(NotAngle, '<', InsideAngles);

    private bool Curlies() => Delimited(NotCurly, '{', '}', InsideCurlies);

    private bool InsideCurlies() => Nested(NotCurly, '{', InsideCurlies);

    private bool Delimited(CharSet inside, char open, char close, State nested) =>
        Peek() == close ? Peek(1) == '"' && EatPop(Str, Pos + 2) : Nested(inside, open, nested);

    private bool Nested(CharSet inside, char open, State nested) =>
        Run(Pos, inside) is var end and not No ? Eat(Str, end)
        : Peek() == open ? Eat(Str, Pos + 1, nested)
        : EatPop(Str, Pos + 1);
}
