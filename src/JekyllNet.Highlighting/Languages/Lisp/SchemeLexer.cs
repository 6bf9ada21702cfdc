using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Scheme.</summary>
internal sealed class SchemeLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9!$%&*+,/:<=>?@^_~|-");
    private static readonly CharSet NamedChar = CharSet.Of("a-zA-Z0-9");
    private static readonly CharSet CharSign = CharSet.Of("()/'\"._!$%& ?=+-");
    private static readonly CharSet ExactPart = CharSet.Of("0-9.");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Number(c))
        {
            return true;
        }

        switch (c)
        {
            case ';':
                return Eat(CommentSingle, LineEnd(Pos));
            case '#':
                return Sharp();
            case '"':
                int close = QuotedEnd(Pos + 1, '"');
                return close != No && Eat(Str, close);
            case '\'' when Run(Pos + 1, IdPart) is var symbol and not No:
                return Eat(StrSymbol, symbol);
            case ',':
                return Eat(Operator, Peek(1) == '@' ? Pos + 2 : Pos + 1);
            case '\'' or '`' or '.':
                return Eat(Operator, Pos + 1);
            case '(' or '[':
                return Eat(Punctuation, Pos + 1, Command);
            case ')' or ']':
                return Eat(Punctuation, Pos + 1);
        }

        int end = Run(Pos, IdPart);
        return end != No && Eat(NameVariable, end);
    }

    private bool Number(char c)
    {
        int start = c == '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        if (end > start)
        {
            return At(end) == '.' && Has(end + 1, CharSet.Digit) ? Eat(NumFloat, Skip(end + 1, CharSet.Digit)) : Eat(NumInteger, end);
        }

        return c is '+' or '-' && Is(Pos + 1, "inf.") && At(Pos + 5) is 'f' or '0' && Eat(Num, Pos + 6);
    }

    private bool Sharp()
    {
        int end = No;
        switch (Peek(1))
        {
            case 'b' when Run(Pos + 2, CharSet.Bin) is var binary and not No:
                return Eat(NumBin, binary);
            case 'o' when Run(Pos + 2, CharSet.Oct) is var octal and not No:
                return Eat(NumOct, octal);
            case 'd' when Run(Pos + 2, CharSet.Digit) is var whole and not No:
                return Eat(NumInteger, whole);
            case 'x' or 'X' when Run(Pos + 2, CharSet.Hex) is var hex and not No:
                return Eat(NumHex, hex);
            case 'e' or 'i' when Run(Pos + 2, ExactPart) is var exact and not No:
                return Eat(NumOther, exact);
            case '\\':
                end = Has(Pos + 2, CharSign) ? Pos + 3 : Run(Pos + 2, NamedChar);
                break;
            case 't' or 'f':
                return Eat(NameConstant, Pos + 2);
        }

        return end != No ? Eat(StrChar, end) : Eat(Operator, Pos + 1);
    }

    /// <summary>What stands first in a list.</summary>
    private bool Command()
    {
        int end = Run(Pos, IdPart);
        if (end == No)
        {
            return Pop();
        }

        ReadOnlySpan<char> name = Slice(Pos, end);
        return EatPop(SchemeWords.Keywords.Has(name) ? TokenType.Keyword : SchemeWords.Builtins.Has(name) ? NameBuiltin : NameFunction, end);
    }
}
