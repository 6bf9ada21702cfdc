using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The literals of Q: strings, symbols, times and numbers.</summary>
internal abstract class QLiteralLexer : StateLexer
{
    private static readonly CharSet InString = CharSet.Not("\\\"\n");
    private static readonly CharSet PathPart = CharSet.Of(":a-zA-Z0-9._/");
    private static readonly CharSet SymbolStart = CharSet.Of("a-zA-Z0-9.");
    private static readonly CharSet SymbolPart = CharSet.Of(":a-zA-Z0-9._");
    private static readonly CharSet UpToTwo = CharSet.Of("012");
    private static readonly CharSet UpToThree = CharSet.Of("0-3");
    private static readonly CharSet UpToFive = CharSet.Of("0-5");
    private static readonly CharSet StampKind = CharSet.Of("zpn");
    private static readonly CharSet TimeKind = CharSet.Of("uvtpn");
    private static readonly CharSet DateKind = CharSet.Of("dpnzm");
    private static readonly CharSet NullLetter = CharSet.Of("nNwW");
    private static readonly CharSet NullKind = CharSet.Of("hijefcpmdznuvt");

    protected bool Literal(char c)
    {
        switch (c)
        {
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case '\'':
                return Eat(Operator, Pos + 1);
            case '/' or '\\':
                return Eat(Operator, Peek(1) == ':' ? Pos + 2 : Pos + 1);
            case '`':
                return Eat(StrSymbol, SymbolEnd());
            case '.' when Has(Pos + 1, CharSet.Digit):
                return Eat(NumFloat, FloatEnd(Skip(Pos + 1, CharSet.Digit)));
            default:
                return CharSet.Digit.Has(c) && (Time() || Number(c));
        }
    }

    /// <summary>The index behind a backquote and the path or the name behind it, if there is any.</summary>
    private int SymbolEnd() =>
        Peek(1) == ':' ? Skip(Pos + 2, PathPart)
        : Has(Pos + 1, SymbolStart) ? Skip(Pos + 2, SymbolPart)
        : Pos + 1;

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(Str, Pos + 1);
            case '\n':
                return false;
            case '\\':
                bool isLetter = Peek(1) is '\\' or 'n' or 'r';
                bool isOctal = Peek(1) is '0' or '1' && Skip(Pos + 2, CharSet.Oct, 2) == Pos + 4;
                return isLetter || isOctal ? Eat(StrEscape, isLetter ? Pos + 2 : Pos + 4) : Eat(Str, Peek(1) == '"' ? Pos + 2 : Pos + 1);
            default:
                return Eat(Str, Skip(Pos, InString));
        }
    }

    // ---- times ----

    private bool Time()
    {
        int end = StampEnd();
        if (end == No)
        {
            end = ClockEnd(Pos, TimeKind);
        }

        if (end == No && DayEnd() is var day and not No)
        {
            end = KindEnd(day, DateKind);
        }

        return end != No && Eat(LiteralDate, end);
    }

    /// <summary>Days, or a day, and perhaps a time of it.</summary>
    private int StampEnd()
    {
        int day = Skip(Pos, CharSet.Digit);
        bool isSpan = At(day) == 'D';
        day = isSpan ? day : DayEnd();
        if (!isSpan && At(day) is not ('D' or 'T'))
        {
            return No;
        }

        int clock = ClockEnd(day + 1, StampKind);
        int hour = clock == No && TwoDigits(day + 1, UpToTwo) ? KindEnd(day + 3, StampKind) : clock;
        return hour != No ? hour : KindEnd(day + 1, StampKind);
    }

    /// <summary>The index behind a year, a month and a day.</summary>
    private int DayEnd() =>
        Skip(Pos, CharSet.Digit, 4) == Pos + 4 && Peek(4) == '.' && TwoDigits(Pos + 5, CharSet.Bin) && Peek(7) == '.'
        && TwoDigits(Pos + 8, UpToThree) ? Pos + 10 : No;

    /// <summary>The index behind an hour, a minute, perhaps a second with a fraction, and a letter or none.</summary>
    private int ClockEnd(int i, CharSet kind)
    {
        if (!TwoDigits(i, UpToTwo) || At(i + 2) != ':' || !TwoDigits(i + 3, UpToFive))
        {
            return No;
        }

        int minute = i + 5;
        if (At(minute) == ':' && TwoDigits(minute + 1, UpToFive))
        {
            int second = minute + 3;
            int fraction = At(second) == '.' ? Run(second + 1, CharSet.Digit) : No;
            int end = fraction != No ? KindEnd(fraction, kind) : No;
            end = end != No ? end : KindEnd(second, kind);
            if (end != No)
            {
                return end;
            }
        }

        return KindEnd(minute, kind);
    }

    private bool TwoDigits(int i, CharSet first) => Has(i, first) && Has(i + 1, CharSet.Digit);

    /// <summary>The index behind the letter that tells the kind, or none, where the word ends.</summary>
    private int KindEnd(int i, CharSet kind)
    {
        int end = Has(i, kind) ? i + 1 : i;
        return WordEnds(end) ? end : No;
    }

    // ---- numbers ----

    private bool Number(char c)
    {
        if (c == '0' && Has(Pos + 1, NullLetter))
        {
            return Eat(KeywordConstant, Has(Pos + 2, NullKind) ? Pos + 3 : Pos + 2);
        }

        if (UpToTwo.Has(c) && Peek(1) == ':')
        {
            return Eat(Operator, Pos + 2);
        }

        int end = Skip(Pos, CharSet.Digit);
        switch (At(end))
        {
            case '.':
                return Eat(NumFloat, FloatEnd(Skip(end + 1, CharSet.Digit)));
            case 'e' or 'f':
                return Eat(NumFloat, FloatEnd(end));
            case 'x' or 'X' when c == '0' && end == Pos + 1 && Run(end + 1, CharSet.Hex) is var hex and not No:
                return Eat(NumHex, hex);
            case 'b' when Skip(Pos, CharSet.Bin) == end:
                return Eat(NumBin, end + 1);
            default:
                return Eat(NumInteger, At(end) is 'h' or 'i' or 'j' ? end + 1 : end);
        }
    }

    /// <summary>The index behind an exponent or none, and a letter or none.</summary>
    private int FloatEnd(int i)
    {
        int end = At(i) == 'e' ? Exponent(i, CharSet.Digit) : i;
        return At(end) is 'e' or 'f' ? end + 1 : end;
    }
}
