using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>C++, and what its dialects build on.</summary>
/// <param name="words">Its words.</param>
/// <param name="isPlainC">Whether what C++ adds to C is left out.</param>
internal class CppLexer(CWords words, bool isPlainC = false) : CLexer(words)
{
    private static readonly CharSet FloatSuffix = CharSet.Of("lufLUF");
    private static readonly CharSet RawDelimiter = CharSet.Of("a-zA-Z0-9_{}[]#<>%:;.?*+/^&|~!=,\"'-");
    private static readonly WordSet Offload = WordSet.Of("__offload __blockingoffload __outer");
    private static readonly WordSet LiteralSuffix = WordSet.Of("y d h min s ms us ns i if il");

    public CppLexer()
        : this(CWords.Cpp)
    {
    }

    protected override CLexer NewInstance() => new CppLexer();

    protected override bool Root()
    {
        int end = Peek() == '_' && !isPlainC ? Keyword(Pos, Offload) : No;
        return end != No ? Eat(KeywordPseudo, end) : base.Root();
    }

    protected override bool Statements()
    {
        if (isPlainC)
        {
            return base.Statements();
        }

        switch (Peek())
        {
            case 'c' when Keyword(Pos, "class") != No:
                return Eat(TokenType.Keyword, Pos + 5, ClassName);
            case 's' when Keyword(Pos, "struct") != No:
                return Eat(TokenType.Keyword, Pos + 6, ClassName);
            case 't' when Keyword(Pos, "template") != No:
                return Eat(TokenType.Keyword, Pos + 8, Template);
            case 'n' when Keyword(Pos, "nullptr") != No:
                return Eat(NameBuiltin, Pos + 7);
            case 'u' or 'U' or 'L' or 'R' when RawStringEnd() is var end and not No:
                return Eat(Str, end);
            case ':' when Peek(1) == ':':
                return Eat(Operator, Pos + 2);
            case '<' when Is(Pos, "<=>"):
                return Eat(Operator, Pos + 3);
            case '{':
                return Eat(Punctuation, Pos + 1);
            case '}':
                Put(Punctuation, Pos + 1);
                return !InState(Function) || Pop();
            case '.' or (>= '0' and <= '9') when CppNumber():
                return true;
            default:
                return base.Statements();
        }
    }

    protected override bool Case() =>
        Peek() == ':' && (isPlainC || Peek(1) != ':') ? EatPop(Punctuation, Pos + 1) : Statements();

    private bool CppNumber()
    {
        int whole = Quoted(Pos, CharSet.Digit);
        int fraction = At(whole) == '.' && Has(whole + 1, CharSet.Digit) ? Quoted(whole + 1, CharSet.Digit) : whole;
        if (whole > Pos && (SuffixEnd(fraction) is var end and not No || (end = SuffixEnd(whole)) != No))
        {
            return Eat(NumOther, end);
        }

        if (At(whole) == '.' && (whole > Pos || fraction > whole))
        {
            return Eat(NumFloat, Skip(CppExponent(fraction > whole ? fraction : whole + 1), FloatSuffix));
        }

        if (whole == Pos)
        {
            return false;
        }

        int exponent = CppExponent(whole);
        if (exponent > whole)
        {
            return Eat(NumFloat, Skip(exponent, FloatSuffix));
        }

        if (Peek() == '0')
        {
            switch (Peek(1))
            {
                case 'x' or 'X' when Has(Pos + 2, CharSet.Hex):
                    return Eat(NumHex, Skip(CppExponent(Quoted(Pos + 2, CharSet.Hex)), IntegerSuffix));
                case 'b' when Has(Pos + 2, CharSet.Bin):
                    return Eat(NumBin, Quoted(Pos + 2, CharSet.Bin));
                case >= '0' and <= '7':
                    return Eat(NumOct, Skip(Quoted(Pos + 1, CharSet.Oct), IntegerSuffix));
            }
        }

        return Eat(NumInteger, Skip(whole, IntegerSuffix));
    }

    private int SuffixEnd(int i)
    {
        int end = Skip(i, CharSet.Lower, 4);
        return end > i && WordEnds(end) && LiteralSuffix.Has(Slice(i, end)) ? end : No;
    }

    private int CppExponent(int i)
    {
        if (At(i) is not ('e' or 'E' or 'p' or 'P'))
        {
            return i;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Quoted(start, CharSet.Digit);
        return end > start ? end : i;
    }

    /// <summary>Digits with single quotes between them.</summary>
    private int Quoted(int i, CharSet digits)
    {
        int end = Skip(i, digits);
        while (end > i && At(end) == '\'' && Has(end + 1, digits))
        {
            end = Skip(end + 1, digits);
        }

        return end;
    }

    private int RawStringEnd()
    {
        int raw = Is(Pos, "u8") ? Pos + 2 : Peek() is 'u' or 'U' or 'L' ? Pos + 1 : Pos;
        if (At(raw) != 'R' || At(raw + 1) != '"')
        {
            return No;
        }

        int paren = Skip(raw + 2, RawDelimiter, 16);
        if (At(paren) != '(')
        {
            return No;
        }

        string close = string.Concat(")", Slice(raw + 2, paren), "\"");
        int end = Find(paren + 1, close);
        return end == No ? No : end + close.Length;
    }

    private bool ClassName()
    {
        int end = Identifier(Pos);
        if (end != No)
        {
            return EatPop(NameClass, end);
        }

        return Whitespace()
            || (Is(Pos, "...") && Eat(Operator, Pos + 3))
            || (Peek() == ',' ? EatPop(Punctuation, Pos + 1) : Pop());
    }

    private bool Template()
    {
        if (Peek() is '>' or ';')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        return Peek() == 't' && Keyword(Pos, "typename") != No ? Eat(TokenType.Keyword, Pos + 8, ClassName) : Statements();
    }
}
