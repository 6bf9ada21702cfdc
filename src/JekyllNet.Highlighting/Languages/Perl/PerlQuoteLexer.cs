using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The quotes of Perl: strings, here-documents, matches, substitutions and everything <c>q…</c>.</summary>
/// <remarks>
/// Rouge tells a match from a division by nothing but a second slash in the line, and takes <c>y = …</c> for a transliteration
/// when two more equals signs follow anywhere. That is kept.
/// </remarks>
internal abstract class PerlQuoteLexer : StateLexer
{
    private static readonly CharSet NotWordOrSpace = CharSet.Not("a-zA-Z0-9_ \t\r\n\f\v");
    private static readonly CharSet NotWord = CharSet.Not("a-zA-Z0-9_");
    private static readonly CharSet SubstitutionFlag = CharSet.Of("msixpodualngcr");
    private static readonly CharSet MatchFlag = CharSet.Of("msixpodualngc");
    private static readonly CharSet BalancedFlag = CharSet.Of("egimosx");
    private static readonly CharSet BalancedOpen = CharSet.Of("/!\\{<[(@%$");
    private static readonly CharSet DoubleEscape = CharSet.Of("\\tnrabefluLUE\"$@");
    private static readonly CharSet BacktickEscape = CharSet.Of("\\tnr`");

    private readonly Dictionary<char, int> absentFrom = [];
    private Dictionary<string, int>? lastLines;

    protected override void OnRun()
    {
        absentFrom.Clear();
        lastLines = null;
    }

    /// <summary>Substitutions, transliterations and matches, bare ones included.</summary>
    protected bool QuoteLikeOperator()
    {
        char c = Peek();
        int open = c is 's' or 'y' ? Pos + 1 : c == 't' && Peek(1) == 'r' ? Pos + 2 : No;
        if (open != No)
        {
            return Substitution(open);
        }

        int slash = c == '/' ? Pos : c == 'm' && Peek(1) == '/' ? Pos + 1 : No;
        int end = slash == No ? No : DelimitedInLine(slash + 1, '/');
        if (end != No)
        {
            return Eat(StrRegex, Skip(end, MatchFlag));
        }

        if (c != 'm')
        {
            return false;
        }

        if (Has(Pos + 1, BalancedOpen))
        {
            return Eat(StrRegex, Pos + 1, Balanced);
        }

        int quote = QuoteIndex(Pos + 1);
        end = quote == No ? No : Delimited(quote + 1, At(quote));
        return end != No && Eat(StrRegex, Skip(end, MatchFlag));
    }

    protected int Heredoc()
    {
        if (Peek(1) != '<')
        {
            return No;
        }

        int name = Peek(2) is '\'' or '"' ? Pos + 3 : Pos + 2;
        int end = Identifier(name);
        if (end == No || (name == Pos + 3 && At(end) != Peek(2)))
        {
            return No;
        }

        int line = name == Pos + 3 ? end + 1 : end;
        line = At(line) == ';' ? line + 1 : line;
        if (At(line) != '\n' || !LastLineNamed(Slice(name, end), line))
        {
            return No;
        }

        string close = $"\n{Slice(name, end)}\n";
        return Find(line + 1, close) is var at and not No ? at + close.Length : No;
    }

    protected bool Quoted()
    {
        switch (Peek())
        {
            case '\'':
                return Eat(Punctuation, Pos + 1, SingleQuoted);
            case '"':
                return Eat(Punctuation, Pos + 1, DoubleQuoted);
            case '`':
                return Eat(Punctuation, Pos + 1, Backtick);
            case 'q':
                return QuoteWord(Pos + 1) || (Peek(1) is 'q' or 'w' or 'r' or 'x' && QuoteWord(Pos + 2));
            default:
                return false;
        }
    }

    private bool QuoteWord(int open)
    {
        char quote = At(open);
        switch (quote)
        {
            case '{':
                return Eat(StrOther, open + 1, InBraces);
            case '(':
                return Eat(StrOther, open + 1, InParentheses);
            case '[':
                return Eat(StrOther, open + 1, InBrackets);
            case '<':
                return Eat(StrOther, open + 1, InAngles);
        }

        if (!Has(open, NotWord) || Absent(open + 1, quote))
        {
            return false;
        }

        return Eat(StrOther, Until(open + 1, quote) + 1);
    }

    private bool Substitution(int open)
    {
        char close = At(open) switch { '{' => '}', '<' => '>', '[' => ']', '(' => ')', _ => '\0' };
        if (close != '\0' && Delimited(open + 1, close) is var half and not No)
        {
            return Eat(StrRegex, SkipSpace(half), Balanced);
        }

        int quote = QuoteIndex(open);
        int end = quote == No ? No : SecondEnd(quote + 1, At(quote));
        return end != No && Eat(StrRegex, Skip(end, SubstitutionFlag));
    }

    /// <summary>Where the delimiter stands: punctuation behind white space or none, or a word character behind white space.</summary>
    private int QuoteIndex(int i)
    {
        int quote = SkipSpace(i);
        return quote < End && (Has(quote, NotWordOrSpace) || (quote > i && Has(quote, CharSet.Word))) ? quote : No;
    }

    /// <summary>The index behind the second of two more delimiters. An escaped one counts when there is no other.</summary>
    private int SecondEnd(int i, char quote)
    {
        int lastEscaped = No;
        int first = Absent(i, quote) ? No : Unescaped(i, quote, ref lastEscaped);
        if (first == No)
        {
            return No;
        }

        int escapedBefore = lastEscaped;
        lastEscaped = No;
        int second = Absent(first, quote) ? No : Unescaped(first, quote, ref lastEscaped);
        return second != No ? second : lastEscaped != No ? lastEscaped : escapedBefore != No ? first : No;
    }

    /// <summary>The index behind the next delimiter, an escaped one only when there is no other.</summary>
    private int Delimited(int i, char quote)
    {
        int lastEscaped = No;
        return Absent(i, quote) ? No : Unescaped(i, quote, ref lastEscaped) is var end and not No ? end : lastEscaped;
    }

    private int Unescaped(int i, char quote, ref int lastEscaped)
    {
        while ((i = Until(i, quote, '\\')) < End)
        {
            bool escapes = At(i + 1) == quote || At(i + 1) == '\\';
            if (Source[i] == quote && !(quote == '\\' && escapes))
            {
                return i + 1;
            }

            lastEscaped = At(i + 1) == quote ? i + 2 : lastEscaped;
            i += escapes ? 2 : 1;
        }

        return No;
    }

    private int DelimitedInLine(int i, char quote)
    {
        int lastEscaped = No;
        for (; i < End && Source[i] != '\n'; i++)
        {
            if (Source[i] == quote)
            {
                return i + 1;
            }

            if (Source[i] == '\\' && (At(i + 1) == quote || At(i + 1) == '\\'))
            {
                i++;
                lastEscaped = Source[i] == quote ? i + 1 : lastEscaped;
            }
        }

        return lastEscaped;
    }

    /// <summary>True when the character stands nowhere from <paramref name="i"/> on; asked once per character.</summary>
    private bool Absent(int i, char c)
    {
        if (absentFrom.TryGetValue(c, out int from) && i >= from)
        {
            return true;
        }

        if (i < End && Until(i, c) < End)
        {
            return false;
        }

        absentFrom[c] = i;
        return true;
    }

    /// <summary>Whether a line behind <paramref name="i"/> holds the name alone; all lines are noted at the first question.</summary>
    private bool LastLineNamed(ReadOnlySpan<char> name, int i)
    {
        if (lastLines is null)
        {
            lastLines = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int line = Pos; line < End; line = LineEnd(line) + 1)
            {
                int end = Identifier(line);
                if (end != No && At(end) == '\n')
                {
                    lastLines[Slice(line, end).ToString()] = line;
                }
            }
        }

        return lastLines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out int last) && last > i + 1;
    }

    /// <summary>One delimited half: what <c>m</c> or the first half of a substitution leaves to be read.</summary>
    private bool Balanced()
    {
        char open = Peek();
        if (!BalancedOpen.Has(open))
        {
            return false;
        }

        char close = open switch { '{' => '}', '<' => '>', '[' => ']', '(' => ')', _ => open };
        int end = Delimited(Pos + 1, close);
        return end != No && EatPop(StrRegex, Skip(end, BalancedFlag));
    }

    private bool SingleQuoted()
    {
        switch (Peek())
        {
            case '\\':
                return Peek(1) is '\\' or '\'' ? Eat(StrEscape, Pos + 2) : Eat(StrSingle, Pos + 1);
            case '\'':
                return EatPop(Punctuation, Pos + 1);
            default:
                return Eat(StrSingle, Until(Pos, '\\', '\''));
        }
    }

    private bool DoubleQuoted()
    {
        if (Interpolation())
        {
            return true;
        }

        return Peek() switch
        {
            '\\' => Eat(StrEscape, EscapeEnd()),
            '"' => EatPop(Punctuation, Pos + 1),
            _ => Eat(StrDouble, TextEnd('"')),
        };
    }

    private int EscapeEnd()
    {
        int i = Pos + 2;
        switch (Peek(1))
        {
            case '0' when Skip(i, CharSet.Digit, 2) == i + 2:
                return i + 2;
            case 'o' when At(i) == '{' && Run(i + 1, CharSet.Digit) is var octal and not No && At(octal) == '}':
                return octal + 1;
            case 'x' when Skip(i, CharSet.Hex, 2) == i + 2:
                return i + 2;
            case 'x' when At(i) == '{' && Run(i + 1, CharSet.Hex) is var hex and not No && At(hex) == '}':
                return hex + 1;
            case 'c' when Has(i, CharSet.NotNewline):
                return NextChar(i);
            case 'N' when At(i) == '{' && !Absent(i + 1, '}') && At(i + 1) != '}':
                return Until(i + 1, '}') + 1;
            default:
                return Has(Pos + 1, DoubleEscape) ? i : Pos + 1;
        }
    }

    private bool Backtick()
    {
        if (Interpolation())
        {
            return true;
        }

        return Peek() switch
        {
            '\\' => Has(Pos + 1, BacktickEscape) && Eat(StrEscape, Pos + 2),
            '`' => EatPop(Punctuation, Pos + 1),
            _ => Eat(StrBacktick, TextEnd('`')),
        };
    }

    private int TextEnd(char quote)
    {
        int stop = Source.AsSpan(Pos + 1, End - Pos - 1).IndexOfAny(['\\', '$', '@', quote]);
        return stop < 0 ? End : Pos + 1 + stop;
    }

    private bool Interpolation()
    {
        if (Peek() is not ('$' or '@'))
        {
            return false;
        }

        int end = Identifier(Pos + 1);
        return Peek(1) == '{' ? Eat(StrInterpol, Pos + 2, InInterpolation) : end != No && Eat(StrInterpol, end);
    }

    private bool InInterpolation()
    {
        if (Peek() == '}')
        {
            return EatPop(StrInterpol, Pos + 1);
        }

        int end = Identifier(Pos);
        return Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : end != No && Eat(StrInterpol, end);
    }

    private bool InBraces() => Nested('{', '}', InBraces);

    private bool InParentheses() => Nested('(', ')', InParentheses);

    private bool InBrackets() => Nested('[', ']', InBrackets);

    private bool InAngles() => Nested('<', '>', InAngles);

    private bool Nested(char open, char close, State same)
    {
        char c = Peek();
        if (c == '\\')
        {
            return Eat(StrOther, Peek(1) == open || Peek(1) == close || Peek(1) == '\\' ? Pos + 2 : Pos + 1);
        }

        if (c == open)
        {
            return Eat(StrOther, Pos + 1, same);
        }

        if (c == close)
        {
            return EatPop(StrOther, Pos + 1);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('\\', open, close);
        return Eat(StrOther, stop < 0 ? End : Pos + stop);
    }
}
