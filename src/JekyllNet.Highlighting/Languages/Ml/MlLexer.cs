using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What OCaml, F# and Lustre have in common.</summary>
internal abstract class MlLexer(WordSet keywords, WordSet operators, WordSet types) : StateLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_'");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet OctPart = CharSet.Of("0-7_");
    private static readonly CharSet BinPart = CharSet.Of("01_");
    private static readonly CharSet CharEscape = CharSet.Of("\\\"'ntbr ");
    private static readonly CharSet StringEscape = CharSet.Of("\\\"'ntbr");
    private static readonly CharSet CommentPart = CharSet.Not("(*)");

    protected MlLexer(WordSet keywords)
        : this(keywords, MlWords.Operators, MlWords.Types)
    {
    }

    /// <summary>The index behind a name of any case, or <see cref="TextScanner.No"/>.</summary>
    protected abstract int Id(int i);

    protected virtual bool EndsDotted(char bracket) => false;

    protected int NameEnd(int i, CharSet start) => Has(i, start) ? Skip(i + 1, NamePart) : No;

    protected bool SpaceOrConstant()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Is(Pos, "false") ? Pos + 5 : Is(Pos, "true") ? Pos + 4 : Is(Pos, "()") || Is(Pos, "[]") ? Pos + 2 : No;
        return end != No && Eat(NameBuiltinPseudo, end);
    }

    protected bool UpperName()
    {
        int end = NameEnd(Pos, CharSet.Upper);
        return end != No && (At(SkipSpace(end)) == '.' ? Eat(NameNamespace, end, Dotted) : Eat(NameClass, end));
    }

    protected bool CommentStart() => Peek() == '(' && Peek(1) == '*' && Peek(2) != ')' && Eat(Comment, Pos + 2, InsideComment);

    protected bool Word()
    {
        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(keywords.Has(word) ? TokenType.Keyword : operators.Has(word) ? OperatorWord : types.Has(word) ? KeywordType : Name, end);
    }

    protected bool NumberOrLiteral()
    {
        char c = Peek();
        switch (c)
        {
            case >= '0' and <= '9':
                return Number();
            case '\'':
                int end = CharEnd();
                return end != No ? Eat(StrChar, end) : Eat(TokenType.Keyword, Pos + 1);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
            default:
                return false;
        }
    }

    /// <summary>The index behind the exponent of a number whose digits end at an index, or <see cref="TextScanner.No"/>.</summary>
    protected int FloatEnd(int whole)
    {
        // Any character may stand for the point.
        int fraction = Has(whole, CharSet.NotNewline) ? Skip(NextChar(whole), CharSet.DigitOrUnderscore) : whole;
        int end = fraction > whole ? MlExponent(fraction) : No;
        return end == No ? MlExponent(whole) : end;
    }

    /// <summary>The index behind a character in its quotes, or <see cref="TextScanner.No"/>.</summary>
    protected int CharEnd()
    {
        int end = Peek(1) == '\\' ? EscapeEnd(Pos + 1, CharEscape) : No;
        return end != No && At(end) == '\'' ? end + 1 : BareCharEnd();
    }

    protected bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\\':
                int end = EscapeEnd(Pos, StringEscape);
                return end != No ? Eat(StrEscape, end) : Peek(1) == '\n' && Eat(StrDouble, Pos + 2);
            default:
                return Eat(StrDouble, Until(Pos, '"', '\\'));
        }
    }

    /// <summary>The index behind a character without a backslash, in its quotes.</summary>
    protected virtual int BareCharEnd() => Is(Pos, "'.'") ? Pos + 3 : No;

    private bool Number()
    {
        int whole = Skip(Pos, CharSet.DigitOrUnderscore);
        int end = FloatEnd(whole);
        if (end != No)
        {
            return Eat(NumFloat, end);
        }

        if (Peek() == '0')
        {
            switch (Peek(1))
            {
                case 'x' or 'X' when Has(Pos + 2, CharSet.Hex):
                    return Eat(NumHex, Skip(Pos + 2, HexPart));
                case 'o' or 'O' when Has(Pos + 2, CharSet.Oct):
                    return Eat(NumOct, Skip(Pos + 2, OctPart));
                case 'b' or 'B' when Has(Pos + 2, CharSet.Bin):
                    return Eat(NumBin, Skip(Pos + 2, BinPart));
            }
        }

        return Eat(NumInteger, whole);
    }

    private int MlExponent(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return No;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        return Has(start, CharSet.Digit) ? Skip(start, CharSet.DigitOrUnderscore) : No;
    }

    private int EscapeEnd(int backslash, CharSet letters)
    {
        int i = backslash + 1;
        return Has(i, letters) ? i + 1
            : At(i) == 'x' ? Skip(i + 1, CharSet.Hex, 2) == i + 3 ? i + 3 : No
            : Skip(i, CharSet.Digit, 3) == i + 3 ? i + 3 : No;
    }

    private bool InsideComment() =>
        Is(Pos, "(*") ? Eat(Comment, Pos + 2, InsideComment)
        : Is(Pos, "*)") ? EatPop(Comment, Pos + 2)
        : Eat(Comment, Math.Max(Pos + 1, Skip(Pos, CommentPart)));

    private bool Dotted()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '.')
        {
            return Eat(Punctuation, Pos + 1);
        }

        int end = NameEnd(Pos, CharSet.Upper);
        if (end != No)
        {
            return At(SkipSpace(end)) == '.' ? Eat(NameNamespace, end) : EatPop(NameClass, end);
        }

        end = Id(Pos);
        return end != No ? EatPop(Name, end) : EndsDotted(c) && EatPop(Punctuation, Pos + 1);
    }
}
