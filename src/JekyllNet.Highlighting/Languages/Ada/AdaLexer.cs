using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Ada.</summary>
internal sealed class AdaLexer : AdaNumberLexer
{
    private static readonly CharSet Letter = CharSet.Of("a-zA-Z", CharSet.Beyond.Letters);
    private static readonly CharSet LetterOrDigit = CharSet.Of("a-zA-Z0-9", char.IsLetterOrDigit);
    private static readonly CharSet Operators = CharSet.Of("+*/&<=>|@-");
    private static readonly CharSet Punctuations = CharSet.Of(".,:;()[]");

    private static readonly string[] FunctionOperators =
    [
        "and", "or", "xor", "/=", "=", "<", "<=", ">=", ">", "+", "–", "&|/", "mod", "rem", "**", "*", "abs", "not",
    ];

    protected override bool Root()
    {
        char c = Peek();
        if (Whitespace())
        {
            return true;
        }

        switch (c)
        {
            case '\'':
                return Has(Pos + 1, CharSet.NotNewline) && At(NextChar(Pos + 1)) == '\''
                    ? Eat(StrChar, NextChar(Pos + 1) + 1)
                    : Eat(Punctuation, Pos + 1, Attribute);
            case '"':
                return Eat(StrDouble, Until(Pos + 1, '"', '\n'), DoubleQuoted);
            case '<' when Peek(1) == '<' && IdEnd(Pos + 2) is var label and not No && Is(label, ">>"):
                return Eat(NameLabel, label + 2);
        }

        if (Number() || (AtLineStart && WithClause()))
        {
            return true;
        }

        if (Is(Pos, "..") || (c == ':' && Peek(1) == '='))
        {
            return Eat(Operator, Pos + 2);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word();
    }

    private bool Whitespace() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Is(Pos, "--") && Eat(CommentSingle, LineEnd(Pos));

    /// <summary>The end of a name in which connectors stand alone between letters and digits, and that ends where a word does.</summary>
    private int IdEnd(int i)
    {
        if (!Has(i, Letter))
        {
            return No;
        }

        i++;
        while (Has(i, LetterOrDigit) || (IsConnector(i) && Has(i + 1, LetterOrDigit)))
        {
            i++;
        }

        return WordEnds(i) ? i : No;
    }

    private bool IsConnector(int i) =>
        i < End && char.GetUnicodeCategory(Source[i]) == System.Globalization.UnicodeCategory.ConnectorPunctuation;

    /// <summary><c>limited private with</c> at the beginning of a line.</summary>
    private bool WithClause()
    {
        int limited = Spaced(Pos, "limited");
        int start = limited == No ? Pos : limited;
        int own = Spaced(start, "private");
        int with = own == No ? start : own;
        if (!IsIgnoringCase(with, "with") || !WordEnds(with + 4))
        {
            return false;
        }

        if (limited != No)
        {
            Put(KeywordNamespace, Pos + 7);
            Put(Text, limited);
        }

        if (own != No)
        {
            Put(KeywordNamespace, Pos + 7);
            Put(Text, own);
        }

        return Eat(KeywordNamespace, with + 4, UnitNames);
    }

    private int Spaced(int i, string word) =>
        IsIgnoringCase(i, word) && SkipSpace(i + word.Length) is var end && end > i + word.Length ? end : No;

    private bool Word()
    {
        int end = IdEnd(Pos);
        if (end != No)
        {
            TokenType type = AdaWords.TypeOf(Slice(Pos, end));
            return type == KeywordDeclaration ? Eat(type, end, DeclaredName) : Eat(type, end);
        }

        // What looks like a word and is no name.
        return (Has(Pos, Letter) || IsConnector(Pos)) && Eat(Error, Skip(Pos + 1, CharSet.UnicodeWord));
    }

    private bool DoubleQuoted() => Peek() switch
    {
        '"' => Peek(1) == '"' ? Eat(StrEscape, Pos + 2) : EatPop(StrDouble, Pos + 1),
        '\n' => EatPop(Error, Pos + 1),
        _ => Eat(StrDouble, Until(Pos, '"', '\n')),
    };

    private bool Attribute() => Whitespace() || (IdEnd(Pos) is var end and not No ? EatPop(NameAttribute, end) : Pop());

    private bool DeclaredName()
    {
        if (Whitespace())
        {
            return true;
        }

        if (IsIgnoringCase(Pos, "body") && WordEnds(Pos + 4))
        {
            return Eat(KeywordDeclaration, Pos + 4);
        }

        int end = IdEnd(Pos);
        if (end != No && At(end) == '.')
        {
            Put(NameNamespace, end);
            return Eat(Punctuation, end + 1);
        }

        end = end != No ? end : FunctionOperatorEnd();
        return end != No ? EatPop(NameFunction, end) : Pop();
    }

    private int FunctionOperatorEnd()
    {
        foreach (string name in FunctionOperators)
        {
            int close = Pos + 1 + name.Length;
            if (Peek() == '"' && Is(Pos + 1, name) && At(close) == '"')
            {
                return close + 1;
            }
        }

        return No;
    }

    /// <summary>The units behind <c>with</c>; anything but a name shows that they were none.</summary>
    private bool UnitNames()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = IdEnd(Pos);
        if (end == No)
        {
            return Peek() is '.' or ',' ? Eat(Punctuation, Pos + 1) : Pop();
        }

        TokenType type = AdaWords.TypeOf(Slice(Pos, end));
        return type is Name or NameBuiltin ? Eat(NameNamespace, end)
            : type == KeywordDeclaration ? EatGoto(type, end, DeclaredName)
            : EatPop(type, end);
    }
}
