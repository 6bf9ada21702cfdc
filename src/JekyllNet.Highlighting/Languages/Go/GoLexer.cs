using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Go.</summary>
internal sealed class GoLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_", char.IsLetterOrDigit);
    private static readonly CharSet Operators = CharSet.Of("+&=!|<*^>/:%.-");
    private static readonly CharSet Separators = CharSet.Of("()[]{},;");
    private static readonly CharSet EscapeLetter = CharSet.Of("abfnrtv\\'\"");
    private static readonly CharSet InString = CharSet.Not("\"\\");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        break default func interface select case defer go map struct chan else goto package switch const fallthrough if range type
        continue for import return var
        """);

    private static readonly WordSet Types = WordSet.Of(
        """
        bool byte complex64 complex128 error float32 float64 int8 int16 int32 int64 int rune string uint8 uint16 uint32 uint64
        uintptr uint
        """);

    private static readonly WordSet Functions = WordSet.Of(
        "append cap close complex copy delete imag len make new panic print println real recover");

    private static readonly WordSet Constants = WordSet.Of("true false iota nil");

    protected override bool Root()
    {
        char c = Peek();
        if (SlashComment(Comment, Comment))
        {
            return true;
        }

        if (IdStart.Has(c))
        {
            return Word();
        }

        if (Number() || (c == '\'' && Char()))
        {
            return true;
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Is(Pos, "...") ? Pos + 3 : Pos + 1);
        }

        return Separators.Has(c) ? Eat(Punctuation, Pos + 1)
            : CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : c == '`' ? Eat(Str, Pos + 1, RawString)
            : c == '"' && Eat(Str, Pos + 1, InsideString);
    }

    private bool Word()
    {
        int end = Keyword(Pos, Keywords);
        if (end != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        end = Skip(Pos + 1, IdPart);
        int ascii = Skip(Pos, CharSet.Word);
        if (ascii == end && WordEnds(end))
        {
            ReadOnlySpan<char> word = Slice(Pos, end);
            TokenType type = Types.Has(word) ? KeywordType : Functions.Has(word) ? NameBuiltin : Constants.Has(word) ? NameConstant : Name;
            return Eat(type, end);
        }

        return Eat(Name, end);
    }

    private bool Number()
    {
        int whole = Digits(Pos, CharSet.Digit);
        int end = whole;
        if (At(whole) == '.' && (whole > Pos || Has(whole + 1, CharSet.Digit)))
        {
            end = GoExponent(Digits(whole + 1, CharSet.Digit));
        }
        else if (whole > Pos)
        {
            end = GoExponent(whole);
        }

        if (end == Pos)
        {
            return false;
        }

        if (At(whole) == 'i' && whole > Pos)
        {
            return Eat(Num, whole + 1);
        }

        if (end > whole)
        {
            return Eat(Num, At(end) == 'i' ? end + 1 : end);
        }

        return Eat(Num, RadixEnd() is var radix and not No ? radix : whole);
    }

    private int RadixEnd()
    {
        if (Peek() != '0')
        {
            return No;
        }

        (CharSet digits, int start) = Peek(1) switch
        {
            'b' or 'B' => (CharSet.Bin, Pos + 2),
            'x' or 'X' => (CharSet.Hex, Pos + 2),
            'o' or 'O' => (CharSet.Oct, Pos + 2),
            _ => (CharSet.Oct, Pos + 1),
        };
        while (At(start) == '_')
        {
            start++;
        }

        return Has(start, digits) ? Digits(start, digits) : No;
    }

    private int Digits(int i, CharSet digits)
    {
        i = Skip(i, digits);
        while (At(i) == '_' && Has(i + 1, digits) && Has(i - 1, digits))
        {
            i = Skip(i + 1, digits);
        }

        return i;
    }

    private int GoExponent(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        return Has(start, CharSet.Digit) ? Digits(start, CharSet.Digit) : i;
    }

    private bool Char()
    {
        if (Has(Pos + 1, CharSet.NotNewline) && At(NextChar(Pos + 1)) == '\'')
        {
            return Eat(StrChar, NextChar(Pos + 1) + 1);
        }

        int end = Peek(1) == '\\' ? EscapeEnd(Pos + 1, true) : No;
        return end != No && At(end) == '\'' && Eat(StrChar, end + 1);
    }

    private int EscapeEnd(int backslash, bool octal)
    {
        int i = backslash + 1;
        if (Has(i, EscapeLetter))
        {
            return i + 1;
        }

        int length = At(i) switch { 'u' => 4, 'U' => 8, 'x' => 2, _ => 0 };
        return length > 0 ? Skip(i + 1, CharSet.Hex, length) == i + 1 + length ? i + 1 + length : No
            : octal && Skip(i, CharSet.Oct, 3) == i + 3 ? i + 3 : No;
    }

    private bool InsideString()
    {
        if (Peek() == '\\')
        {
            int end = EscapeEnd(Pos, false);
            return end != No ? Eat(StrEscape, end) : Has(Pos + 1, CharSet.NotNewline) && Eat(Error, NextChar(Pos + 1));
        }

        return Peek() == '"' ? EatPop(Str, Pos + 1) : Eat(Str, Skip(Pos, InString));
    }

    private bool RawString() => Peek() == '`' ? EatPop(Str, Pos + 1) : Eat(Str, Until(Pos, '`'));
}
