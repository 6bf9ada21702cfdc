using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The texts and numbers of Python.</summary>
internal abstract class PythonLiteralLexer : StateLexer
{
    private static readonly CharSet AffixLetter = CharSet.Of("rtfbuRTFBU");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\abfnrtv\"'\n");
    private static readonly CharSet LetterOrSpace = CharSet.Of("a-zA-Z ");
    private readonly Stack<OpenString> strings = [];

    private readonly record struct OpenString(bool IsRaw, bool IsFormatted, char Quote, int QuoteLength);

    /// <summary>A lexer of the same language, for the code in a string.</summary>
    protected abstract StateLexer NewInstance();

    protected bool StringStart()
    {
        int quote = Skip(Pos, AffixLetter, 2);
        char c = At(quote);
        if (c is not ('"' or '\''))
        {
            return false;
        }

        ReadOnlySpan<char> affix = Slice(Pos, quote);
        int length = At(quote + 1) == c && At(quote + 2) == c ? 3 : 1;
        strings.Push(new OpenString(affix.IndexOfAny('r', 'R') >= 0, affix.IndexOfAny('f', 'F') >= 0, c, length));
        Put(StrAffix, quote);
        return Eat(StrHeredoc, quote + length, InsideString);
    }

    protected bool Number()
    {
        int end = Digits(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.')
        {
            return Eat(NumFloat, Imaginary(PythonExponent(Digits(end + 1, CharSet.Digit))));
        }

        int exponent = PythonExponent(end);
        if (exponent > end)
        {
            return Eat(NumFloat, Imaginary(exponent));
        }

        if (At(end) is 'j' or 'J')
        {
            return Eat(NumFloat, end + 1);
        }

        if (Peek() == '0' && RadixNumber())
        {
            return true;
        }

        int plain = Skip(Pos, CharSet.Digit);
        if (At(plain) == 'L')
        {
            return Eat(NumIntegerLong, plain + 1);
        }

        return Eat(NumInteger, Peek() == '0' ? Digits(Pos, CharSet.Of("0")) : end);
    }

    private bool RadixNumber()
    {
        (TokenType type, CharSet digits) = Peek(1) switch
        {
            'b' or 'B' => (NumBin, CharSet.Bin),
            'o' or 'O' => (NumOct, CharSet.Oct),
            'x' or 'X' => (NumHex, CharSet.Hex),
            _ => (Num, CharSet.Newline),
        };
        int start = At(Pos + 2) == '_' ? Pos + 3 : Pos + 2;
        return type != Num && Has(start, digits) && Eat(type, Digits(start, digits));
    }

    /// <summary>Digits with single underscores between them.</summary>
    private int Digits(int i, CharSet digits)
    {
        while (Has(i, digits))
        {
            i = Skip(i, digits);
            if (At(i) != '_' || !Has(i + 1, digits))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private int PythonExponent(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Digits(start, CharSet.Digit);
        return end > start ? end : i;
    }

    private int Imaginary(int i) => At(i) is 'j' or 'J' ? i + 1 : i;

    private bool InsideString()
    {
        if (AtLineStart && Prompt())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '\\':
                return Push(InsideEscape);
            case '{' when Peek(1) == '{':
                return Eat(Str, Pos + 2);
            case '{':
                return strings.TryPeek(out OpenString open) && open.IsFormatted
                    ? Eat(StrInterpol, Pos + 1, Interpolation)
                    : Eat(Str, Pos + 1);
            case '"' or '\'':
                return Quote(c);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny("'\"\\{\n");
        int end = stop < 0 ? End : Pos + stop;
        return Eat(Str, At(end) == '\n' ? end + 1 : end);
    }

    private bool Quote(char c)
    {
        int length = Peek(1) == c && Peek(2) == c ? 3 : 1;
        Put(StrHeredoc, Pos + length);
        if (strings.TryPeek(out OpenString open) && open.Quote == c && open.QuoteLength == length)
        {
            strings.Pop();
            Pop();
        }

        return true;
    }

    /// <summary>The prompt of a doctest at the start of a line, or after blank lines.</summary>
    private bool Prompt()
    {
        int prompt = SkipSpace(Pos);
        int end = prompt + 3;
        return (Is(prompt, ">>>") || Is(prompt, "...")) && WordEnds(end) && Eat(GenericPrompt, end, Doctest);
    }

    private bool Doctest()
    {
        if (Is(Pos, "\n\n"))
        {
            return EatPop(Text, Pos + 2);
        }

        if (Is(Pos, "'''") || Is(Pos, "\"\"\""))
        {
            Put(StrHeredoc, Pos + 3);
            return !InState(InsideString) || Pop(2);
        }

        return Root();
    }

    private bool InsideEscape()
    {
        int end = EscapeEnd();
        if (end != No)
        {
            return EatPop(strings.TryPeek(out OpenString open) && open.IsRaw ? Str : StrEscape, end);
        }

        return Pos + 1 < End && EatPop(Str, NextChar(Pos + 1));
    }

    private int EscapeEnd()
    {
        int i = Pos + 1;
        if (Has(i, SimpleEscape))
        {
            return i + 1;
        }

        switch (At(i))
        {
            case 'N' when At(i + 1) == '{':
                int close = Skip(i + 2, LetterOrSpace);
                return At(close) == '}' && close - i >= 5 && At(i + 2) != ' ' && At(close - 1) != ' ' ? close + 1 : No;
            case 'u':
                return Skip(i + 1, CharSet.Hex, 4) == i + 5 ? i + 5 : No;
            case 'U':
                return Skip(i + 1, CharSet.Hex, 8) == i + 9 ? i + 9 : No;
            case 'x':
                return Skip(i + 1, CharSet.Hex, 2) == i + 3 ? i + 3 : No;
            default:
                int octal = Skip(i, CharSet.Oct, 3);
                return octal > i ? octal : No;
        }
    }

    private bool Interpolation()
    {
        switch (Peek())
        {
            case '!':
                return Peek(1) is 'a' or 's' or 'r' && Eat(StrInterpol, Pos + 2);
            case ':':
                return Eat(StrInterpol, Pos + 1);
            case '{':
                return Eat(StrInterpol, Pos + 1, Interpolation);
            case '}':
                return EatPop(StrInterpol, Pos + 1);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny("{}!:");
        return DelegateFresh(NewInstance(), stop < 0 ? End : Pos + stop);
    }
}
