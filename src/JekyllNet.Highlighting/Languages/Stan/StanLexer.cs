using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Stan, statistical models.</summary>
internal sealed class StanLexer : StateLexer
{
    private static readonly CharSet Blanks = CharSet.Of(" \t\r");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet OneLetter = CharSet.Of("a-z_");
    private static readonly CharSet InIndex = CharSet.Of("0-9, ");
    private static readonly CharSet Operators = CharSet.Of("=<>!+*/^'\\~?:-");
    private static readonly CharSet AfterDot = CharSet.Of("+*/^-");
    private static readonly CharSet Punctuations = CharSet.Of("[],.;");

    private RunMemo letters;

    protected override void OnRun() => letters = default;

    protected override bool Root() => Space() || Directive() || Block() || Scope();

    private bool Space()
    {
        switch (Peek())
        {
            case '\n':
                return Eat(Text, Skip(Pos, CharSet.Newline));
            case ' ' or '\t' or '\r':
                return Eat(Text, Skip(Pos, Blanks));
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/':
                return TornCommentEnd(Pos) is var end and not No && Eat(CommentMultiline, end);
            default:
                return false;
        }
    }

    private bool Directive() =>
        Peek() == '#' && (Is(Pos, "#include") ? Eat(CommentPreproc, Pos + 8, Include) : Eat(GenericDeleted, LineEnd(Pos)));

    private bool Include()
    {
        int file = SkipSpace(Pos);
        int end = file == Pos ? No : Run(file, NotSpace);
        if (end == No)
        {
            return false;
        }

        Put(Text, file);
        Put(CommentPreprocFile, end);
        return EatPop(Text, SkipSpace(end));
    }

    /// <summary>The name of a block of the program.</summary>
    private bool Block()
    {
        int name = Is(Pos, "transformed") ? Pos + 11 : Is(Pos, "generated") ? Pos + 9 : Pos;
        int last = name > Pos ? SkipSpace(name) : Pos;
        if (last == name && name > Pos)
        {
            return false;
        }

        int length = Peek() == 'g' ? (Is(last, "quantities") ? 10 : 0)
            : Is(last, "data") ? 4
            : Is(last, "parameters") ? 10
            : last > Pos ? 0
            : Is(Pos, "functions") ? 9
            : Is(Pos, "model") ? 5
            : 0;
        return length > 0 && Eat(NameNamespace, last + length);
    }

    private bool Scope()
    {
        if (Space() || Function())
        {
            return true;
        }

        switch (Peek())
        {
            case '{':
                return Eat(Punctuation, Pos + 1, Brackets);
            case '(':
                return Eat(Punctuation, Pos + 1, Parentheses);
            default:
                return Statement();
        }
    }

    private bool Brackets() => Scope() || (Peek() == '}' && EatPop(Punctuation, Pos + 1));

    private bool Parentheses() => Scope() || (Peek() == ')' && EatPop(Punctuation, Pos + 1));

    /// <summary>A name with a parenthesis behind that is closed before the statement ends; types of one letter may stand before.</summary>
    private bool Function()
    {
        int name = LettersEnd();
        int end = Identifier(name);
        if (end == No || At(end) != '(' || At(Until(end, ')', ';')) != ')')
        {
            return false;
        }

        if (name > Pos)
        {
            DelegateFresh(new StanLexer(), name);
        }

        ReadOnlySpan<char> word = Slice(name, end);
        return Eat(StanWords.IsBuiltin(word) ? NameBuiltin : StanWords.Constants.Has(word) ? KeywordConstant : NameFunction, end);
    }

    /// <summary>The index behind words of one letter, each with an index in brackets or none, and the white space behind each.</summary>
    private int LettersEnd()
    {
        if (!Has(Pos, OneLetter))
        {
            return Pos;
        }

        if (Pos >= letters.From && Pos < letters.Past)
        {
            return letters.Past;
        }

        int i = Pos;
        while (Has(i, OneLetter))
        {
            int bracket = SkipSpace(i + 1);
            bool indexed = At(bracket) == '[' && Has(bracket + 1, InIndex) && At(bracket + 2) == ']' && Has(bracket + 3, CharSet.Space);
            int next = indexed ? SkipSpace(bracket + 3) : bracket;
            if (next == i + 1)
            {
                break;
            }

            i = next;
        }

        letters = new RunMemo(Pos, i);
        return i;
    }

    private bool Statement()
    {
        if (Directive() || Number())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '"':
                // Rouge raises an error here, for a state that it does not have.
                int close = FindOnLine(Pos + 1, "\"");
                return Eat(Str, close == No ? LineEnd(Pos) : close + 1);
            case '*' when Peek(1) == '/':
                return Eat(Error, Pos + 2);
            case '&':
                return Peek(1) == '&' && Eat(Operator, Pos + 2);
            case '|':
                return Peek(1) == '|' ? Eat(Operator, Pos + 2) : Eat(Punctuation, Pos + 1);
            case '.' when Has(Pos + 1, AfterDot):
                return Eat(Operator, Pos + 2);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word();
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(
            word is "T" && WordEnds(end) ? KeywordReserved
            : word is "lower" or "upper" && WordEnds(end) ? NameAttribute
            : StanWords.Keywords.Has(word) ? TokenType.Keyword
            : StanWords.Types.Has(word) ? KeywordType
            : StanWords.Reserved.Has(word) ? KeywordReserved
            : NameVariable,
            end);
    }

    // ---- numbers ----

    private bool Number()
    {
        int whole = Skip(Pos, CharSet.Digit);
        if (whole == Pos && !(Peek() == '.' && Has(Pos + 1, CharSet.Digit)))
        {
            return false;
        }

        int complex = SumEnd();
        if (complex == No)
        {
            complex = ImaginaryEnd(Pos);
        }

        return complex != No ? Eat(NumFloat, complex)
            : ScientificEnd(Pos) is var scientific and not No ? Eat(NumFloat, scientific)
            : DecimalEnd(Pos) is var fraction and not No ? Eat(NumFloat, fraction)
            : Eat(NumInteger, whole);
    }

    private int DecimalEnd(int i)
    {
        int dot = Skip(i, CharSet.Digit);
        return At(dot) == '.' ? Run(dot + 1, CharSet.Digit) : No;
    }

    /// <summary>The index behind a number with an exponent, or <see cref="TextScanner.No"/>.</summary>
    private int ScientificEnd(int i)
    {
        int whole = Skip(i, CharSet.Digit);
        int end = At(whole) != '.' ? whole : Skip(whole + 1, CharSet.Digit);
        bool hasDigits = whole > i || end > whole + 1;
        return hasDigits && At(end) == 'e' && Exponent(end, CharSet.Digit) is var exponent && exponent > end ? exponent : No;
    }

    /// <summary>The index behind a number in any form that the character stands behind, or <see cref="TextScanner.No"/>.</summary>
    private int ImaginaryEnd(int i) =>
        ScientificEnd(i) is var scientific && At(scientific) == 'i' ? scientific + 1
        : DecimalEnd(i) is var fraction && At(fraction) == 'i' ? fraction + 1
        : Run(i, CharSet.Digit) is var whole && At(whole) == 'i' ? whole + 1
        : No;

    /// <summary>The index behind a complex number, real part and imaginary part, with space around the sign; or <see cref="TextScanner.No"/>.</summary>
    private int SumEnd()
    {
        int real = ScientificEnd(Pos);
        real = real != No ? real : DecimalEnd(Pos);
        real = real != No ? real : Skip(Pos, CharSet.Digit);
        int sign = SpaceEnd(real);
        int imaginary = At(sign) is '+' or '-' ? SpaceEnd(sign + 1) : No;
        return imaginary == No ? No : ImaginaryEnd(imaginary);
    }

    /// <summary>The index behind white space and comments, or <see cref="TextScanner.No"/>.</summary>
    private int SpaceEnd(int i)
    {
        int start = i;
        while (i < End)
        {
            int next = SkipSpace(i);
            if (Is(next, "//"))
            {
                int line = LineEnd(next);
                next = line < End ? line + 1 : next;
            }
            else if (Is(next, "/*") && FindOnLine(next + 2, "*/") is var close and not No)
            {
                next = close + 2;
            }

            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i > start ? i : No;
    }
}
