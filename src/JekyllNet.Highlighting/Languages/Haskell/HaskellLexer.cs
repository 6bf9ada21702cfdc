using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Haskell.</summary>
internal sealed class HaskellLexer : HaskellCommonLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");

    private static readonly WordSet Reserved = WordSet.Of(
        "_ case class data default deriving do else if in infix infixl infixr instance let newtype of then type where");

    protected override bool Root()
    {
        if (Basic())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '\'' when CharacterFollows():
                return Eat(StrChar, Pos + 1, Character);
            case '"':
                return Eat(Str, Pos + 1, InsideString);
        }

        return Number() || Word() || OperatorRule() || Bracketed() || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    protected override bool DocComment()
    {
        int bar = AtLineStart && Is(Pos, "--") ? SkipSpace(Pos + 2) : No;
        return bar > Pos + 2 && At(bar) == '|' && Eat(CommentDoc, LineEnd(bar));
    }

    /// <summary>A character and a quote, or a backslash, something without space, and a quote.</summary>
    private bool CharacterFollows()
    {
        if (Has(Pos + 1, CharSet.NotNewline) && At(NextChar(Pos + 1)) == '\'')
        {
            return true;
        }

        return Peek(1) == '\\' && Slice(Pos + 2, Skip(Pos + 2, NotSpace)).LastIndexOf('\'') > 0;
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        int exponent = Exponent(end, CharSet.Digit);
        if (exponent > end)
        {
            return Eat(NumFloat, exponent);
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit));
        }

        return Peek() == '0' && Peek(1) is 'o' or 'O' && Has(Pos + 2, CharSet.Oct) ? Eat(NumOct, Skip(Pos + 2, CharSet.Oct))
            : Peek() == '0' && Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex) ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex))
            : Eat(NumInteger, end);
    }

    private bool Word()
    {
        int end = Skip(Pos, NamePart);
        if (end == Pos)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (word is "import" or "module")
        {
            return Eat(KeywordReserved, end, word is "import" ? Import : Module);
        }

        bool upper = Has(Peek() == '\'' ? Pos + 1 : Pos, CharSet.Upper);
        return Eat(Reserved.Has(word) ? KeywordReserved : upper ? KeywordType : Name, end);
    }

    private bool Import()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Peek() == '"')
        {
            return Eat(Str, Pos + 1, InsideString);
        }

        if (Keyword(Pos, "qualified") is var qualified and not No)
        {
            return Eat(TokenType.Keyword, qualified);
        }

        int end = Skip(Pos, DottedPart);
        int next = SkipSpace(end);
        if (Has(Pos, CharSet.Upper) && next > end && (ImportAs(end, next) || ImportList(end, next)))
        {
            return true;
        }

        return end > Pos && EatPop(NameNamespace, end);
    }

    private bool ImportList(int end, int next)
    {
        int paren = Is(next, "hiding") ? SkipSpace(next + 6) : next;
        if (At(paren) != '(' || paren == next + 6 && At(next) == 'h')
        {
            return false;
        }

        Put(NameNamespace, end);
        Put(Text, next);
        if (paren > next)
        {
            Put(TokenType.Keyword, next + 6);
            Put(Text, paren);
        }

        return EatGoto(Punctuation, paren + 1, FunctionList);
    }

    private bool Module()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Has(Pos, CharSet.Upper) ? Skip(Pos, DottedPart) : No;
        if (end == No)
        {
            return Keyword(Pos, "where") is var where and not No && EatPop(KeywordReserved, where);
        }

        int paren = SkipSpace(end);
        if (paren == end || At(paren) != '(')
        {
            return EatPop(NameNamespace, end);
        }

        Put(NameNamespace, end);
        Put(Text, paren);
        return Eat(Punctuation, paren + 1, FunctionList);
    }
}
