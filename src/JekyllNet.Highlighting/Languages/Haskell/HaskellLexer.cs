using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Haskell.</summary>
internal sealed class HaskellLexer : StateLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_'");
    private static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet Operators = CharSet.Of(":!#$%&*+.\\/<=>?@^|~-");
    private static readonly CharSet AfterDashes = CharSet.Of("!#$%&*+./<=>?@^|_~");
    private static readonly CharSet Punctuations = CharSet.Of("[](),;`{}");
    private static readonly CharSet CommentPart = CharSet.Not("-{}");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet EscapeLetter = CharSet.Of("abfnrtv\"'&\\");
    private static readonly CharSet ControlLetter = CharSet.Of("][A-Z@^_");

    private static readonly WordSet Reserved = WordSet.Of(
        "_ case class data default deriving do else if in infix infixl infixr instance let newtype of then type where");

    private static readonly string[] AsciiNames =
    [
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3",
        "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "SP", "DEL",
    ];

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

        return Number() || Word() || OperatorRule(c) || Bracketed(c) || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool Basic()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Is(Pos, "{-"))
        {
            return Peek(2) == '#' ? Eat(CommentPreproc, Pos + 3, Pragma) : Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        if (!Is(Pos, "--"))
        {
            return false;
        }

        int bar = AtLineStart ? SkipSpace(Pos + 2) : Pos;
        if (bar > Pos + 2 && At(bar) == '|')
        {
            return Eat(CommentDoc, LineEnd(bar));
        }

        return !Has(Pos + 2, AfterDashes) && Eat(CommentSingle, LineEnd(Pos));
    }

    private bool InsideComment() => Nested(CommentMultiline);

    private bool Pragma() => Nested(CommentPreproc);

    private bool Nested(TokenType type) =>
        Is(Pos, "-}") ? EatPop(type, Pos + 2)
        : Is(Pos, "{-") ? Eat(type, Pos + 2, InsideComment)
        : Eat(type, Math.Max(Pos + 1, Skip(Pos, CommentPart)));

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

    private bool OperatorRule(char c)
    {
        if (!Operators.Has(c))
        {
            return false;
        }

        int end = Skip(Pos, Operators);
        return Eat(c == '\\' && end == Pos + 1 ? NameFunction : Operator, end);
    }

    private bool Bracketed(char c)
    {
        if (c is '[' or '(' && At(SkipSpace(Pos + 1)) == (c == '[' ? ']' : ')'))
        {
            return Eat(c == '[' ? KeywordType : NameBuiltin, SkipSpace(Pos + 1) + 1);
        }

        if (c != '[' || !(Has(Pos + 1, CharSet.Lower) || Peek(1) == '_'))
        {
            return false;
        }

        int end = Skip(Pos + 2, NamePart);
        if (At(end) != '|')
        {
            return false;
        }

        Put(Operator, Pos + 1);
        Put(Name, end);
        return Eat(Operator, end + 1, Quasiquotation);
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

    private bool ImportAs(int end, int word)
    {
        int name = Is(word, "as") ? SkipSpace(word + 2) : No;
        if (name <= word + 2 || !Has(name, CharSet.Upper))
        {
            return false;
        }

        Put(NameNamespace, end);
        Put(Text, word);
        Put(TokenType.Keyword, word + 2);
        Put(Text, name);
        return EatPop(Name, Skip(name, DottedPart));
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

    private bool FunctionList()
    {
        if (Basic())
        {
            return true;
        }

        char c = Peek();
        if (CharSet.Upper.Has(c))
        {
            return Eat(KeywordType, Skip(Pos, CharSet.Word));
        }

        if (CharSet.Lower.Has(c) || (c == '_' && Has(Pos + 1, NamePart)))
        {
            return Eat(NameFunction, Skip(Pos, NamePart));
        }

        int end = Skip(Pos, Operators);
        return end > Pos ? Eat(Operator, end) : c switch
        {
            ',' => Eat(Punctuation, Pos + 1),
            '(' => Eat(Punctuation, Pos + 1, FunctionList),
            ')' => EatPop(Punctuation, Pos + 1),
            _ => false,
        };
    }

    private bool Character()
    {
        if (Peek() == '\\')
        {
            return EatGoto(StrEscape, Pos + 1, CharacterEnd) && Push(Escape);
        }

        return Peek() != '\n' && EatGoto(StrChar, NextChar(Pos), CharacterEnd);
    }

    private bool CharacterEnd() =>
        Peek() == '\'' ? EatPop(StrChar, Pos + 1) : Peek() != '\n' && EatPop(Error, NextChar(Pos));

    private bool Quasiquotation() =>
        Is(Pos, "|]") ? EatPop(Operator, Pos + 2) : Eat(Text, Peek() == '|' ? Pos + 1 : Until(Pos, '|'));

    private bool InsideString() => Peek() switch
    {
        '"' => EatPop(Str, Pos + 1),
        '\\' => Eat(StrEscape, Pos + 1, Escape),
        _ => Eat(Str, Until(Pos, '"', '\\')),
    };

    private bool Escape()
    {
        int end = EscapeEnd();
        return end != No && EatPop(StrEscape, end);
    }

    private int EscapeEnd()
    {
        char c = Peek();
        if (EscapeLetter.Has(c))
        {
            return Pos + 1;
        }

        if (c == '^')
        {
            return Has(Pos + 1, ControlLetter) ? Pos + 2 : No;
        }

        foreach (string name in AsciiNames)
        {
            if (Is(Pos, name))
            {
                return Pos + name.Length;
            }
        }

        int end = c is 'o' or 'O' ? Skip(Pos + 1, CharSet.Oct) : c is 'x' or 'X' ? Skip(Pos + 1, CharSet.Hex) : Skip(Pos, CharSet.Digit);
        if (end > (c is 'o' or 'O' or 'x' or 'X' ? Pos + 1 : Pos))
        {
            return end;
        }

        int space = SkipSpace(Pos);
        return space > Pos && At(space) == '\\' ? space + 1 : No;
    }
}
