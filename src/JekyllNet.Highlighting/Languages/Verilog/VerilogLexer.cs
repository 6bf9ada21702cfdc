using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Verilog and SystemVerilog.</summary>
internal sealed class VerilogLexer : StateLexer
{
    private static readonly CharSet Blanks = CharSet.Of(" \t\r");
    private static readonly CharSet Operators = CharSet.Of("~!%^&*+=|?:<>/@{}-");
    private static readonly CharSet Punctuations = CharSet.Of("()[],.$#;");
    private static readonly CharSet IntegerSuffix = CharSet.Of("luLU");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_?");
    private static readonly CharSet BinPart = CharSet.Of("01xz_?");
    private static readonly CharSet DecimalPart = CharSet.Of("0-9_?");

    protected override bool Root() =>
        Peek() == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline), ExpressionLineStart) : Whitespace() || Push(Statement);

    private bool Whitespace() =>
        Peek() == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline), LineStart)
        : Is(Pos, "//") ? Eat(CommentSingle, LineEnd(Pos), LineStart)
        : InlineWhitespace();

    private bool InlineWhitespace()
    {
        char c = Peek();
        return Blanks.Has(c) ? Eat(Text, Skip(Pos, Blanks))
            : c == '\\' ? Peek(1) == '\n' && Eat(Text, Pos + 2)
            : TornCommentEnd(Pos) is var end and not No && Eat(CommentMultiline, end);
    }

    private bool LineStart()
    {
        int end = Identifier(Pos);
        return end != No && At(end) == ':' && At(end + 1) != ':' ? Eat(NameLabel, end + 1) : ExpressionLineStart();
    }

    private bool ExpressionLineStart() =>
        InlineWhitespace() || (Is(Pos, "`define") ? Eat(CommentPreproc, Pos + 7, Macro) : Pop());

    private bool Macro()
    {
        char c = Peek();
        return c == '\n' ? EatPop(CommentPreproc, Pos + 1)
            : InlineWhitespace()
            || (c == ';' ? Eat(Punctuation, Pos + 1)
                : c == '=' ? Eat(Operator, Pos + 1)
                : Run(Pos, CharSet.Word) is var end and not No && Eat(Text, end));
    }

    private bool Statement()
    {
        if (Whitespace())
        {
            return true;
        }

        char c = Peek();
        if (c == '"' || (c == 'L' && Peek(1) == '"'))
        {
            return Eat(Str, c == '"' ? Pos + 1 : Pos + 2, InsideCString);
        }

        if (Number())
        {
            return true;
        }

        if (c == '`')
        {
            return Run(Pos + 1, CharSet.Word) is var directive and not No && Eat(CommentPreproc, directive);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word();
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.DigitOrUnderscore);
        if (At(end) == '.' && (end > Pos || Has(end + 1, CharSet.DigitOrUnderscore)))
        {
            return Eat(NumFloat, Exponent(Skip(end + 1, CharSet.DigitOrUnderscore), CharSet.DigitOrUnderscore));
        }

        int exponent = end > Pos ? Exponent(end, CharSet.DigitOrUnderscore) : end;
        return exponent > end ? Eat(NumFloat, exponent) : Sized() || (end > Pos && Eat(NumInteger, Skip(end, IntegerSuffix)));
    }

    private bool Sized()
    {
        int quote = Skip(Pos, CharSet.Digit);
        if (At(quote) != '\'')
        {
            return false;
        }

        int digits = quote + 2;
        return At(quote + 1) switch
        {
            'h' => Run(digits, HexPart) is var hex and not No && Eat(NumHex, hex),
            'd' => Run(digits, DecimalPart) is var dec and not No && Eat(NumInteger, dec),
            'b' => Run(digits, BinPart) is var bin and not No && Eat(NumBin, bin),
            _ => Run(quote + 1, BinPart) is var bare and not No && Eat(NumBin, bare),
        };
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = VerilogWords.Keywords.Has(word) ? TokenType.Keyword
            : VerilogWords.Types.Has(word) ? KeywordType
            : VerilogWords.SystemTasks.Has(word) ? NameBuiltin
            : Name;
        return Eat(type, end);
    }
}
