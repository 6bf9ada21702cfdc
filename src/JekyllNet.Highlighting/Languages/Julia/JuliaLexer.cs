using System.Text;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Julia.</summary>
internal sealed class JuliaLexer : StateLexer
{
    /// <summary>Longer operators are runs of these and come out as one token.</summary>
    private static readonly CharSet OperatorChar = CharSet.Of("+=*/\\&|$~^%!><.:?-", c => c is '≠' or '≤' or '≥' or '÷');
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_", IsLetter);
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_", IsLetter);
    private static readonly CharSet MacroPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet Brackets = CharSet.Of("[]{}(),;");
    private static readonly CharSet StringEscape = CharSet.Of("\\abfnrtv\"'\n");
    private static readonly CharSet FormatFlag = CharSet.Of("#0 +-");
    private static readonly CharSet ShortOperator = CharSet.Not(" \t\r\n\f\va-zA-Z0-9_{");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#')
        {
            return Peek(1) == '=' ? Eat(CommentMultiline, Pos + 2, BlockComment) : Eat(Comment, LineEnd(Pos));
        }

        return OperatorChar.Has(c)
            ? Eat(Operator, Skip(Pos, OperatorChar))
            : Definition() || Word() || Quoted(c) || NameOrBracket(c) || Number();
    }

    private static bool IsLetter(char c) => c >= '\u00A1' && !char.IsSurrogate(c);

    /// <summary><c>function</c>, <c>macro</c>, <c>struct</c> and <c>… type</c> before white space: a name follows.</summary>
    private bool Definition()
    {
        int word = Is(Pos, "function") ? Pos + 8 : Is(Pos, "macro") ? Pos + 5 : No;
        bool isType = word == No;
        if (isType)
        {
            int start = Is(Pos, "mutable ") ? Pos + 8 : Pos;
            word = Is(start, "struct") ? start + 6 : Is(Pos, "abstract type") ? Pos + 13 : Is(Pos, "primitive type") ? Pos + 14 : No;
        }

        if (word == No)
        {
            return false;
        }

        int name = SkipSpace(word);
        while (At(name) == '\\' && Has(name + 1, CharSet.Space))
        {
            name = SkipSpace(name + 1);
        }

        if (name == word)
        {
            return false;
        }

        Put(TokenType.Keyword, word);
        return isType ? Eat(NameClass, name, TypeName) : Eat(NameFunction, name, FunctionName);
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        end = end == Pos && Peek() is 'π' or 'ℯ' ? Pos + 1 : end;
        if (end == Pos || !WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return JuliaWords.Types.Has(word) ? Eat(KeywordType, end)
            : JuliaWords.Declarations.Has(word) ? Eat(KeywordDeclaration, end)
            : JuliaWords.Keywords.Has(word) ? Eat(TokenType.Keyword, end)
            : JuliaWords.Builtins.Has(word) && Eat(NameBuiltin, end);
    }

    private bool Quoted(char c)
    {
        switch (c)
        {
            case '`':
                int close = Until(Pos + 1, '`', '\n');
                return At(close) == '`' && Eat(StrBacktick, close + 1);
            case '\'':
                int end = CharacterEnd();
                return end != No && Eat(StrChar, end);
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            default:
                return c is 'I' or 'L' or 'E' && Peek(1) == '"' && Eat(Str, Pos + 2, InsideString);
        }
    }

    private int CharacterEnd()
    {
        int i = Pos + 1;
        if (At(i) != '\\')
        {
            return i < End && Source[i] is not ('\'' or '\n') && At(NextChar(i)) == '\'' ? NextChar(i) + 1 : No;
        }

        int one = Has(i + 1, CharSet.NotNewline) ? NextChar(i + 1) : No;
        if (one == No || At(one) == '\'')
        {
            return one == No ? No : one + 1;
        }

        int digits = At(i + 1) switch
        {
            'x' => Skip(i + 2, CharSet.Hex, 3),
            'u' => Skip(i + 2, CharSet.Hex, 4),
            'U' => Skip(i + 2, CharSet.Hex, 6),
            _ => Skip(i + 1, CharSet.Oct, 3),
        };
        return digits > i + 1 && At(digits) == '\'' ? digits + 1 : No;
    }

    private bool NameOrBracket(char c)
    {
        if (c == '@')
        {
            return Run(Pos + 1, MacroPart) is var end and not No && Eat(NameDecorator, end);
        }

        if (NameStart.Has(c))
        {
            int end = Skip(Pos + 1, NamePart);
            while (At(end) == '!')
            {
                end++;
            }

            return Eat(Name, end);
        }

        return Brackets.Has(c) && Eat(Other, Pos + 1);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        int grouped = Grouped(end, CharSet.Digit);
        if (At(grouped) == '.')
        {
            int fraction = Skip(grouped + 1, CharSet.Digit);
            fraction = grouped == end && fraction > grouped + 1 ? Grouped(fraction, CharSet.Digit) : fraction;
            return Eat(NumFloat, ExponentEnd(fraction));
        }

        int exponent = ExponentEnd(grouped);
        if (exponent > grouped)
        {
            return Eat(NumFloat, exponent);
        }

        var (type, set) = Peek() != '0' ? (NumInteger, CharSet.Digit) : Peek(1) switch
        {
            'b' => (NumBin, CharSet.Bin),
            'o' => (NumOct, CharSet.Oct),
            'x' => (NumHex, CharSet.Hex),
            _ => (NumInteger, CharSet.Digit),
        };
        return type != NumInteger && Run(Pos + 2, set) is var radix and not No
            ? Eat(type, Grouped(radix, set))
            : Eat(NumInteger, grouped);
    }

    private int Grouped(int i, CharSet digits)
    {
        while (At(i) == '_' && Has(i + 1, digits))
        {
            i = Skip(i + 1, digits);
        }

        return i;
    }

    private int ExponentEnd(int i)
    {
        if (At(i) is not ('e' or 'E' or 'f'))
        {
            return i;
        }

        int digits = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        return Run(digits, CharSet.Digit) is var end and not No ? end : i;
    }

    private bool FunctionName()
    {
        int end = WideNameEnd(Pos);
        if (end != No)
        {
            return EatPop(NameFunction, end);
        }

        if (Peek() == '(')
        {
            int close = Skip(Pos + 1, ShortOperator, 2);
            close = At(close) == ')' && close > Pos + 1 ? close + 1 : close == Pos + 3 && At(Pos + 2) == ')' ? close : No;
            if (close != No)
            {
                return EatPop(Operator, close);
            }
        }

        int op = Skip(Pos, ShortOperator, 2);
        return op > Pos && EatPop(Operator, op);
    }

    private bool TypeName() => WideNameEnd(Pos) is var end and not No && EatPop(NameClass, end);

    /// <summary>A name in the wide sense: letters and symbols of all alphabets, then other punctuation too.</summary>
    private int WideNameEnd(int start)
    {
        int i = start;
        while (i < End)
        {
            int next = NextChar(i);
            Rune rune = next == i + 2 ? new Rune(Source[i], Source[i + 1]) : Rune.TryCreate(Source[i], out Rune one) ? one : Rune.ReplacementChar;
            if (!IsWide(Rune.GetUnicodeCategory(rune), rune.Value, first: i == start))
            {
                break;
            }

            i = next;
        }

        return i > start ? i : No;
    }

    private static bool IsWide(System.Globalization.UnicodeCategory category, int value, bool first) => category switch
    {
        <= System.Globalization.UnicodeCategory.OtherLetter => true,
        System.Globalization.UnicodeCategory.LetterNumber => true,
        >= System.Globalization.UnicodeCategory.MathSymbol and <= System.Globalization.UnicodeCategory.OtherSymbol => true,
        System.Globalization.UnicodeCategory.ConnectorPunctuation => !first || value == '_',
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.DecimalDigitNumber
            or System.Globalization.UnicodeCategory.OtherPunctuation => !first,
        _ => false,
    };

    private bool BlockComment()
    {
        char c = Peek();
        if (c == '#' && Peek(1) == '=')
        {
            return Eat(CommentMultiline, Pos + 2, BlockComment);
        }

        if (c == '=' && Peek(1) == '#')
        {
            return EatPop(CommentMultiline, Pos + 2);
        }

        return Eat(CommentMultiline, c is '=' or '#' ? Pos + 1 : Until(Pos, '=', '#'));
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '\\':
                int end = StringEscapeEnd();
                return end != No ? Eat(StrEscape, end) : Eat(Str, Pos + 1);
            case '"':
                return EatPop(Str, Pos + 1);
            case '$':
                return Eat(StrInterpol, FormatEnd());
            default:
                int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('\\', '"', '$');
                return Eat(Str, stop < 0 ? End : Pos + stop);
        }
    }

    private int StringEscapeEnd()
    {
        int i = Pos + 1;
        if (Has(i, StringEscape))
        {
            return i + 1;
        }

        switch (At(i))
        {
            case 'N' when At(i + 1) == '{':
                int close = Until(i + 2, '}', '\n');
                return At(close) == '}' ? close + 1 : No;
            case 'u' when Skip(i + 1, CharSet.Hex, 4) == i + 5:
                return i + 5;
            case 'U' when Skip(i + 1, CharSet.Hex, 8) == i + 9:
                return i + 9;
            case 'x' when Skip(i + 1, CharSet.Hex, 2) == i + 3:
                return i + 3;
            default:
                return Skip(i, CharSet.Oct, 3) is var octal && octal > i ? octal : No;
        }
    }

    /// <summary>A dollar sign and whatever of a printf format stands behind it; names come out as text, as in Rouge.</summary>
    private int FormatEnd()
    {
        int i = Pos + 1;
        if (At(i) == '(' && Run(i + 1, CharSet.Word) is var name and not No && At(name) == ')')
        {
            i = name + 1;
        }

        i = WidthEnd(Skip(i, FormatFlag));
        return At(i) == '.' && WidthEnd(i + 1) is var precision && precision > i + 1 ? precision : i;
    }

    private int WidthEnd(int i) => At(i) == '*' ? i + 1 : Skip(i, CharSet.Digit);
}
