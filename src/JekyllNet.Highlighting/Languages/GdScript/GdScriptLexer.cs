using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>GDScript, the language of the Godot engine.</summary>
internal sealed class GdScriptLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("[]{}:(),;");
    private static readonly CharSet Operators = CharSet.Of("~+/*%=<>&^.!|$-");
    private static readonly CharSet SpaceOrBackslash = CharSet.Of(" \t\r\n\f\v\\");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\abfnrtv\"'\n");
    private static readonly CharSet FormatFlag = CharSet.Of("#0 +-");
    private static readonly CharSet Conversion = CharSet.Of("E-GXc-giorsux%");
    private static readonly CharSet InSingle = CharSet.Not("\\'%\n");
    private static readonly CharSet InDouble = CharSet.Not("\\\"%\n");
    private static readonly WordSet WordOperators = WordSet.Of("in and or not");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (c == '\\')
        {
            return Peek(1) == '\n' && Eat(Text, Pos + 2);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Word() || Quoted(c) || Number();
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (word is "func" or "class" && Run(end, SpaceOrBackslash) is var space and not No)
        {
            State name = word is "func" ? FunctionName : ClassName;
            Put(TokenType.Keyword, end);
            return Eat(Text, space, name);
        }

        TokenType type = !WordEnds(end) ? Name
            : WordOperators.Has(word) ? OperatorWord
            : GdScriptWords.Keywords.Has(word) ? TokenType.Keyword
            : GdScriptWords.Reserved.Has(word) ? KeywordReserved
            : GdScriptWords.Builtins.Has(word) ? NameBuiltin
            : GdScriptWords.Pseudo.Has(word) ? NameBuiltinPseudo
            : GdScriptWords.Types.Has(word) ? KeywordType
            : Name;
        return Eat(type, end);
    }

    private bool FunctionName() => Identifier(Pos) is var end and not No && EatPop(NameFunction, end);

    private bool ClassName() => Identifier(Pos) is var end and not No && EatPop(NameClass, end);

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.')
        {
            return Eat(NumFloat, ImaginaryEnd(Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit)));
        }

        int exponent = Exponent(end, CharSet.Digit);
        if (exponent > end)
        {
            return Eat(NumFloat, ImaginaryEnd(exponent));
        }

        return Peek() == '0' && Peek(1) is 'x' or 'X' && Run(Pos + 2, CharSet.Hex) is var hex and not No
            ? Eat(NumHex, hex)
            : Eat(NumInteger, ImaginaryEnd(end));
    }

    private int ImaginaryEnd(int i) => At(i) == 'j' ? i + 1 : i;

    private bool Quoted(char c) => c switch
    {
        '"' => Is(Pos, "\"\"\"") ? Eat(StrDouble, Pos + 3, LongDouble) : Eat(StrDouble, Pos + 1, ShortDouble),
        '\'' => Is(Pos, "'''") ? Eat(StrDouble, Pos + 3, LongSingle) : Eat(StrDouble, Pos + 1, ShortSingle),
        _ => false,
    };

    private bool ShortDouble() => Escape() || (Peek() == '"' ? EatPop(StrDouble, Pos + 1) : Inside(StrDouble, InDouble, '\''));

    private bool ShortSingle() => Escape() || (Peek() == '\'' ? EatPop(StrSingle, Pos + 1) : Inside(StrSingle, InSingle, '"'));

    private bool LongDouble() =>
        Escape() || (Is(Pos, "\"\"\"") ? EatPop(StrDouble, Pos + 3) : Inside(StrDouble, InDouble, '\'') || LineFeed(StrDouble));

    private bool LongSingle() =>
        Escape() || (Is(Pos, "'''") ? EatPop(StrSingle, Pos + 3) : Inside(StrSingle, InSingle, '"') || LineFeed(StrSingle));

    private bool LineFeed(TokenType type) => Peek() == '\n' && Eat(type, Pos + 1);

    private bool Inside(TokenType type, CharSet inside, char otherQuote)
    {
        char c = Peek();
        if (c == '%')
        {
            int format = FormatEnd();
            return format != No ? Eat(StrInterpol, format) : Eat(type, Pos + 1);
        }

        return c == '\\' || c == otherQuote ? Eat(type, Pos + 1) : Run(Pos, inside) is var end and not No && Eat(type, end);
    }

    private int FormatEnd()
    {
        int i = Pos + 1;
        if (At(i) == '(' && Run(i + 1, CharSet.Word) is var name and not No && At(name) == ')')
        {
            i = name + 1;
        }

        i = NumberOrStar(Skip(i, FormatFlag));
        if (At(i) == '.' && NumberOrStar(i + 1) is var precision && precision > i + 1)
        {
            i = precision;
        }

        i = At(i) is 'h' or 'l' or 'L' ? i + 1 : i;
        return One(i, Conversion);
    }

    private int NumberOrStar(int i) => At(i) == '*' ? i + 1 : Skip(i, CharSet.Digit);

    private bool Escape()
    {
        if (Peek() != '\\')
        {
            return false;
        }

        int i = Pos + 1;
        if (Has(i, SimpleEscape))
        {
            return Eat(StrEscape, i + 1);
        }

        int digits = At(i) switch { 'u' => 4, 'U' => 8, 'x' => 2, _ => 0 };
        if (digits > 0)
        {
            return Skip(i + 1, CharSet.Hex, digits) == i + 1 + digits && Eat(StrEscape, i + 1 + digits);
        }

        if (At(i) == 'N' && At(i + 1) == '{')
        {
            return FindOnLine(i + 2, "}") is var close and not No && Eat(StrEscape, close + 1);
        }

        int oct = Skip(i, CharSet.Oct, 3);
        return oct > i && Eat(StrEscape, oct);
    }
}
