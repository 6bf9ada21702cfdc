using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Elm.</summary>
internal sealed class ElmLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+,./*%=<>^|!\\@#$&~?-");
    private static readonly CharSet Punctuations = CharSet.Of("[]();`{}:");
    private static readonly CharSet InComment = CharSet.Not("-{}");
    private static readonly WordSet Keywords = WordSet.Of("module exposing port import as type alias if then else case of let in");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '-' when Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '{' when Peek(1) == '-':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case '_':
                return Eat(Name, Pos + 1);
            case ':' when Peek(1) == ':':
                return Eat(Operator, Pos + 2);
            case '"':
                return Is(Pos, "\"\"\"") ? Eat(Str, Pos + 3, LongString) : Eat(Str, Pos + 1, ShortString);
            case '\'' when CharEnd() is var end and not No:
                return Eat(StrChar, end);
        }

        return CharSet.Letter.Has(c) ? Word()
            : CharSet.Digit.Has(c) ? Number()
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        return Eat(Keywords.Has(Slice(Pos, end)) && WordEnds(end) ? TokenType.Keyword : Has(Pos, CharSet.Upper) ? KeywordType : Name, end);
    }

    private int CharEnd()
    {
        if (Peek(1) == '\\' && Has(Pos + 2, CharSet.NotNewline) && At(NextChar(Pos + 2)) == '\'')
        {
            return NextChar(Pos + 2) + 1;
        }

        return Has(Pos + 1, CharSet.NotNewline) && At(NextChar(Pos + 1)) == '\'' ? NextChar(Pos + 1) + 1 : No;
    }

    private bool Number()
    {
        if (Peek() == '0' && Peek(1) is 'x' or 'X' && Run(Pos + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, hex);
        }

        int end = Skip(Pos, CharSet.Digit);
        int fraction = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        int exponent = Exponent(fraction, CharSet.Digit);
        return Eat(exponent > end ? NumFloat : NumInteger, exponent);
    }

    private bool InsideComment() =>
        Is(Pos, "-}") ? EatPop(CommentMultiline, Pos + 2)
        : Is(Pos, "{-") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    private bool ShortString() => Peek() switch
    {
        '"' => EatPop(StrDouble, Pos + 1),
        '\\' => Peek(1) == '"' && Eat(StrEscape, Pos + 2),
        _ => Eat(StrDouble, Until(Pos, '"', '\\')),
    };

    private bool LongString() =>
        Is(Pos, "\\\"") ? Eat(StrEscape, Pos + 2)
        : Is(Pos, "\"\"\"") ? EatPop(Str, Pos + 3)
        : Eat(Str, Math.Max(Pos + 1, Until(Pos, '"')));
}
