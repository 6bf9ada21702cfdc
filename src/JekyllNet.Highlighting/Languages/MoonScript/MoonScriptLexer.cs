using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>MoonScript.</summary>
internal sealed class MoonScriptLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("=+*/%^<>#!\\-");
    private static readonly CharSet Punctuations = CharSet.Of("[]{}().,:;");
    private static readonly CharSet EqualSigns = CharSet.Of("=");
    private static readonly WordSet WordOperators = WordSet.Of("and or not");
    private static readonly WordSet Declarations = WordSet.Of("local export");
    private static readonly WordSet Constants = WordSet.Of("true false nil");

    private static readonly WordSet Keywords = WordSet.Of(
        "break class continue do else elseif end extends for if import in repeat return switch super then unless until using when with while");

    protected override bool Root() => Is(Pos, "#!") ? Eat(CommentPreproc, LineEnd(Pos)) : Push(Main);

    private bool Main()
    {
        if (Is(Pos, "--"))
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        int end = Peek() == '[' ? LongStringEnd() : No;
        return end != No ? Eat(StrHeredoc, end)
            : Code()
            || Peek() switch
            {
                '\'' => Eat(StrSingle, Pos + 1, SingleQuoted),
                '"' => Eat(StrDouble, Pos + 1, DoubleQuoted),
                _ => false,
            };
    }

    private int LongStringEnd()
    {
        int bracket = Skip(Pos + 1, EqualSigns);
        if (At(bracket) != '[')
        {
            return No;
        }

        string close = bracket == Pos + 1 ? "]]" : $"]{Slice(Pos + 1, bracket)}]";
        int at = Find(bracket + 1, close);
        return at == No ? No : at + close.Length;
    }

    private bool Code() => Number() || Symbol() || Sign() || Word();

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (At(end) == '.' && (end > Pos || Has(end + 1, CharSet.Digit)))
        {
            // As in Rouge only a quote behind makes a fraction, and belongs to it.
            int quote = Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit);
            if (At(quote) == '\'')
            {
                return Eat(NumFloat, quote + 1);
            }
        }

        if (end == Pos)
        {
            return false;
        }

        int exponent = Exponent(end, CharSet.Digit);
        return exponent > end ? Eat(NumFloat, exponent)
            : Peek() == '0' && Peek(1) is 'x' or 'X' ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex))
            : Eat(NumInteger, end);
    }

    private bool Symbol()
    {
        if (Peek() == '@')
        {
            return Eat(NameVariableInstance, Skip(Pos + 1, CharSet.Word));
        }

        if (Has(Pos, CharSet.Upper))
        {
            return Eat(NameClass, Skip(Pos, CharSet.Word));
        }

        // As in Rouge all that comes before a quote with a colon behind it is one symbol.
        int start = Peek() == '"' ? Pos + 1 : Pos;
        int quote = Until(start, '"');
        if (quote > start && quote < End && At(quote + 1) == ':')
        {
            return Eat(StrSymbol, quote + 2);
        }

        int end = Skip(Pos, CharSet.Word);
        return end > Pos && At(end) == ':' ? Eat(StrSymbol, end + 1)
            : Peek() == ':' && Run(Pos + 1, CharSet.Word) is var symbol and not No && Eat(StrSymbol, symbol);
    }

    private bool Sign()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        return Is(Pos, "..") ? Eat(Operator, Peek(2) == '.' ? Pos + 3 : Pos + 2)
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : c == '~' ? Peek(1) == '=' && Eat(Operator, Pos + 2)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType? type = !WordEnds(end) ? null
            : WordOperators.Has(word) ? OperatorWord
            : Keywords.Has(word) ? TokenType.Keyword
            : Declarations.Has(word) ? KeywordDeclaration
            : Constants.Has(word) ? KeywordConstant
            : null;
        if (type is { } known)
        {
            return Eat(known, end);
        }

        int member = At(end) == '.' ? Identifier(end + 1) : No;
        if (LuaWords.Builtins.Has(Slice(Pos, member == No ? end : member)))
        {
            return Eat(NameBuiltin, member == No ? end : member);
        }

        Put(Name, end);
        if (member != No)
        {
            Put(Punctuation, end + 1);
            Put(Name, member);
        }

        return true;
    }

    private bool SingleQuoted() => Peek() == '\'' ? EatPop(StrSingle, Pos + 1) : Eat(StrSingle, Until(Pos, '\''));

    private bool Interpolation() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Code();

    private bool DoubleQuoted()
    {
        char c = Peek();
        return c == '"' ? EatPop(StrDouble, Pos + 1)
            : c != '#' ? Eat(StrDouble, Until(Pos, '"', '#'))
            : Peek(1) == '{' ? Eat(StrInterpol, Pos + 2, Interpolation)
            : Pos + 1 < End && Eat(StrDouble, NextChar(Pos + 1));
    }
}
