using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>LLVM's assembly language.</summary>
internal sealed class LlvmLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$._-");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9$._-");
    private static readonly CharSet Punctuations = CharSet.Of("=<>{}[]()*.,!x");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == ';')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        return Label() || Variable(c) || Literal(c) || (Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word());
    }

    private int IdEnd(int i)
    {
        if (At(i) == '"')
        {
            return Find(i + 1, "\"") is var close and not No ? close + 1 : No;
        }

        return Has(i, IdStart) ? Skip(i, IdPart) : No;
    }

    private bool Label()
    {
        int end = IdEnd(Pos);
        int colon = end == No ? No : SkipSpace(end);
        return At(colon) == ':' && Eat(NameLabel, colon + 1);
    }

    private bool Variable(char c)
    {
        if (c is not ('@' or '#' or '%' or '!'))
        {
            return false;
        }

        int end = c == '#' ? No : IdEnd(Pos + 1);
        end = end == No ? Run(Pos + 1, CharSet.Digit) : end;
        return end != No && Eat(c is '@' or '#' ? NameVariableGlobal : NameVariable, end);
    }

    private bool Literal(char c)
    {
        int quote = c == 'c' ? Pos + 1 : Pos;
        if (At(quote) == '"')
        {
            int close = Find(quote + 1, "\"");
            return close != No && Eat(Str, close + 1);
        }

        if (c == '0' && Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex))
        {
            return Eat(Num, Skip(Pos + 2, CharSet.Hex));
        }

        int whole = c == '-' ? Pos + 1 : Pos;
        if (!Has(whole, CharSet.Digit))
        {
            return false;
        }

        int end = Fraction(Skip(whole, CharSet.Digit));
        int exponent = Exponent(end, CharSet.Digit);
        return Eat(Num, exponent > end ? Fraction(exponent) : end);
    }

    private int Fraction(int i) => At(i) == '.' && Has(i + 1, CharSet.Digit) ? Skip(i + 1, CharSet.Digit) : i;

    private bool Word()
    {
        if (Peek() == 'i' && Peek(1) is >= '1' and <= '9')
        {
            return Eat(KeywordType, Skip(Pos + 1, CharSet.Digit));
        }

        int end = Run(Pos, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(LlvmWords.Types.Has(word) ? KeywordType : LlvmWords.Keywords.Has(word) ? TokenType.Keyword : Error, end);
    }
}
