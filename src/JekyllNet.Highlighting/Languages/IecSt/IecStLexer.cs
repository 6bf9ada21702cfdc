using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Structured text, one of the languages of IEC 61131-3 for controllers of machines.</summary>
internal sealed class IecStLexer : StateLexer
{
    private static readonly CharSet NumberPart = CharSet.Of("0-9.,_");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet BinPart = CharSet.Of("01_");
    private static readonly CharSet AddressPart = CharSet.Of("0-9.");
    private static readonly CharSet DatePart = CharSet.Of("0-9_shmdSHMD:");
    private static readonly CharSet Wide = CharSet.Of("XBWDL");
    private static readonly CharSet Punctuations = CharSet.Of("()[].,;");
    private static readonly WordSet Dates = WordSet.IgnoringCase("D DT T TOD");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, Math.Min(End, LineEnd(Pos) + 1));
            case '(' when Peek(1) == '*' && Find(Pos + 2, "*)") is var close and not No:
                return Eat(CommentMultiline, close + 2);
            case '{':
                return Find(Pos + 1, "}") is var brace and not No && Eat(CommentSpecial, brace + 1);
            case '\'' or '"':
                int quote = Until(Pos + 1, c);
                return quote > Pos + 1 && quote < End && Eat(c == '"' ? StrSymbol : StrSingle, quote + 1);
            case '%':
                return Address();
            case '_':
                return Eat(Num, Skip(Pos, NumberPart));
            case '.' when Has(Pos + 1, CharSet.Digit):
                return Eat(NumFloat, Exponent(Skip(Pos + 1, CharSet.Digit), CharSet.Digit));
            case >= '0' and <= '9':
                return Number();
        }

        return CharSet.Letter.Has(c) ? Word() : OperatorEnd(c) is var op and not No ? Eat(Operator, op)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    /// <summary>A place in the memory: of inputs, outputs or flags.</summary>
    private bool Address()
    {
        char area = Peek(1);
        bool isWide = area is 'I' or 'Q' or 'M' && Has(Pos + 2, Wide);
        return (isWide || area is 'I' or 'Q') && Eat(NameVariableMagic, Skip(isWide ? Pos + 3 : Pos + 2, AddressPart));
    }

    private bool Number()
    {
        int hex = Is(Pos, "16#") ? Run(Pos + 3, HexPart) : IsIgnoringCase(Pos, "0x") ? Run(Pos + 2, HexPart) : No;
        if (hex != No && WordEnds(hex))
        {
            return Eat(NumHex, hex);
        }

        if (Is(Pos, "2#") && Run(Pos + 2, BinPart) is var bin and not No)
        {
            return Eat(NumBin, bin);
        }

        int end = Skip(Pos, CharSet.Digit);
        end = At(end) == '.' ? Skip(end + 1, CharSet.Digit) : end;
        return Eat(NumFloat, Exponent(end, CharSet.Digit));
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (At(end) == '#' && Dates.Has(word))
        {
            return Eat(LiteralDate, Skip(end + 1, DatePart));
        }

        if (!WordEnds(end))
        {
            return false;
        }

        if (!word.ContainsAnyInRange('0', '9'))
        {
            return Eat(IecStWords.Meaning(word), end);
        }

        return Eat(At(SkipSpace(end)) == '(' ? NameFunction : Name, end);
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case ':' when next == '=':
                return Peek(2) == '>' ? Pos + 3 : Pos + 2;
            case '=' or '<' when next == '>':
            case '<' or '>' when next == '=':
            case '&' or '*' when next == c:
                return Pos + 2;
            case '=' or '<' or '>' or '&' or '*' or '-' or ':' or '^' or '/' or '+' or '#':
                return Pos + 1;
            default:
                return No;
        }
    }
}
