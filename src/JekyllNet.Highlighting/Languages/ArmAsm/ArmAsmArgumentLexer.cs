using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What may stand behind a command of Arm's assembly language.</summary>
internal abstract class ArmAsmArgumentLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("!#%&()*+,/<=>?^{|}[]-");
    private static readonly CharSet DigitOrDot = CharSet.Of("0-9.");
    private static readonly CharSet HexOrDot = CharSet.Of("0-9a-fA-F.");
    private static readonly CharSet InBars = CharSet.Not("|\n");
    private static readonly CharSet InSingle = CharSet.Not("$'\n");
    private static readonly CharSet InDouble = CharSet.Not("$\"\n");

    // The digits of the bases 2 to 9, and with a dot among them.
    private static readonly CharSet[] BaseDigits = [.. Enumerable.Range(2, 8).Select(radix => CharSet.Of($"0-{radix - 1}"))];
    private static readonly CharSet[] BaseDigitsOrDot = [.. Enumerable.Range(2, 8).Select(radix => CharSet.Of($"0-{radix - 1}."))];

    protected bool Arguments()
    {
        char c = Peek();
        switch (c)
        {
            case '\n':
                return EatPop(Text, Pos + 1);
            case ' ' or '\t':
                return Eat(Text, Skip(Pos, CharSet.Blank));
            case ';':
                return EatPop(Comment, LineEnd(Pos));
        }

        int end = Keyword(Pos, ArmAsmWords.Conditions);
        if (end != No)
        {
            return Eat(NameBuiltin, end);
        }

        end = SymbolEnd();
        if (end != No)
        {
            return Eat(NameVariable, end);
        }

        return LocalLabel() || HexNumber() || Number() || Sign(c);
    }

    /// <summary>The end of a name, bare or between bars.</summary>
    protected int SymbolEnd() => Identifier(Pos) is var end and not No ? end : BarredEnd(Pos);

    protected int BarredEnd(int i)
    {
        int end = At(i) == '|' ? Run(i + 1, InBars) : No;
        return At(end) == '|' ? end + 1 : No;
    }

    /// <summary>A variable or a macro's argument: a dollar, a name, and perhaps a dot that ends it.</summary>
    protected bool Variable(CharSet start)
    {
        if (Peek() != '$' || !Has(Pos + 1, start))
        {
            return false;
        }

        int end = Skip(Pos + 1, CharSet.Word);
        return Eat(NameNamespace, At(end) == '.' ? end + 1 : end);
    }

    /// <summary>A dollar inside a text.</summary>
    protected bool Dollar(TokenType type) => Peek(1) == '$' ? Eat(type, Pos + 2) : Variable(CharSet.Letter);

    private bool LocalLabel()
    {
        if (Peek() != '%')
        {
            return false;
        }

        int i = Peek(1) is 'b' or 'B' or 'f' or 'F' ? Pos + 2 : Pos + 1;
        i = At(i) is 'a' or 'A' or 't' or 'T' ? i + 1 : i;
        int end = Run(i, CharSet.Digit);
        return end != No && Eat(NameLabel, Identifier(end) is var name and not No ? name : end);
    }

    private bool HexNumber()
    {
        int digits = Peek() == '&' ? Pos + 1 : Peek() == '0' && Peek(1) is 'x' or 'X' ? Pos + 2 : No;
        if (digits == No)
        {
            return false;
        }

        int end = Skip(digits, CharSet.Hex);
        end = At(end) is 'p' or 'P' ? end - 1 : end;
        if (end > digits)
        {
            return Eat(NumHex, end);
        }

        end = Run(digits, HexOrDot);
        if (end == No)
        {
            return false;
        }

        int exponent = At(end) is 'p' or 'P' ? Run(At(end + 1) is '+' or '-' ? end + 2 : end + 1, CharSet.Digit) : No;
        return Eat(NumFloat, exponent != No ? exponent : end);
    }

    private bool Number()
    {
        int raw = Peek() != '0' || Peek(2) != '_' ? 0 : Peek(1) is 'f' or 'F' ? 8 : Peek(1) is 'd' or 'D' ? 16 : 0;
        if (raw > 0 && Skip(Pos + 3, CharSet.Hex, raw) == Pos + 3 + raw)
        {
            return Eat(NumFloat, Pos + 3 + raw);
        }

        int radix = Peek(1) == '_' && Peek() is >= '2' and <= '9' ? Peek() - '2' : No;
        int end = radix == No ? No : BeforeExponent(Pos + 2, BaseDigits[radix]);
        end = end != No ? end : BeforeExponent(Pos, CharSet.Digit);
        if (end != No)
        {
            return Eat(NumInteger, end);
        }

        end = radix == No ? No : Run(Pos + 2, BaseDigitsOrDot[radix]);
        end = end != No ? end : Run(Pos, DigitOrDot);
        return end != No && Eat(NumFloat, Exponent(end, CharSet.Digit));
    }

    /// <summary>The end of digits that no <c>e</c> follows; the last one is given back for that.</summary>
    private int BeforeExponent(int i, CharSet digits)
    {
        int end = Skip(i, digits);
        end = At(end) is 'e' or 'E' ? end - 1 : end;
        return end > i ? end : No;
    }

    private bool Sign(char c)
    {
        switch (c)
        {
            case '@' or ':' when IsAlignment(Skip(Pos + 1, CharSet.Blank)):
                return Eat(Operator, Pos + 1);
            case '@':
                return Eat(NameConstant, Pos + 1);
            case ':':
                return OperatorWordEnd() is var word and not No && Eat(Operator, word);
            case '{':
                int name = Skip(Pos + 1, CharSet.Word);
                return At(name) == '}' && ArmAsmWords.Builtins.Has(Slice(Pos + 1, name)) ? Eat(NameConstant, name + 1) : Eat(Operator, Pos + 1);
            case '$':
                return Variable(CharSet.Letter);
            case '\'':
                return EatGoto(StrChar, Pos + 1, SingleQuoted);
            case '"':
                return EatGoto(StrDouble, Pos + 1, DoubleQuoted);
            default:
                return Operators.Has(c) && Eat(Operator, Pos + 1);
        }
    }

    private bool IsAlignment(int i)
    {
        int end = Skip(i, CharSet.Digit);
        return end < End && Slice(i, end) is "8" or "16" or "32" or "64" or "128" or "256";
    }

    private int OperatorWordEnd()
    {
        int end = Skip(Pos + 1, CharSet.Word);
        if (At(end) != ':')
        {
            return No;
        }

        ReadOnlySpan<char> word = Slice(Pos + 1, end);
        return ArmAsmWords.Operators.Has(word) || HasTarget(word, "TARGET_ARCH_") || HasTarget(word, "TARGET_FEATURE_")
            || (word.StartsWith("TARGET_FPU_") && word.Length == 12 && (CharSet.Upper.Has(word[11]) || word[11] == '_'))
            || (word.StartsWith("TARGET_PROFILE_") && word.Length == 16 && word[15] is 'A' or 'R' or 'M')
            ? end + 1 : No;
    }

    private static bool HasTarget(ReadOnlySpan<char> word, string prefix)
    {
        if (!word.StartsWith(prefix) || word.Length == prefix.Length)
        {
            return false;
        }

        return word[prefix.Length..].IndexOfAnyInRange('a', 'z') < 0;
    }

    private bool SingleQuoted() => Quoted(StrChar, '\'', InSingle);

    private bool DoubleQuoted() => Quoted(StrDouble, '"', InDouble);

    private bool Quoted(TokenType type, char quote, CharSet inside)
    {
        char c = Peek();
        return c == '\n' ? EatPop(Text, Pos + 1)
            : c == '$' ? Dollar(type)
            : c == quote ? EatGoto(type, Pos + 1, Arguments)
            : Eat(type, Skip(Pos, inside));
    }
}
