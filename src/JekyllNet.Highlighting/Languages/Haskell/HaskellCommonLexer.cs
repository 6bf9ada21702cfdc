using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What Haskell and its kin share: comments, operators, texts and lists of names.</summary>
internal abstract class HaskellCommonLexer : StateLexer
{
    protected static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_'");
    protected static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.");
    protected static readonly CharSet Punctuations = CharSet.Of("[](),;`{}");
    private static readonly CharSet Operators = CharSet.Of(":!#$%&*+.\\/<=>?@^|~-");
    private static readonly CharSet AfterDashes = CharSet.Of("!#$%&*+./<=>?@^|_~");
    private static readonly CharSet CommentPart = CharSet.Not("-{}");
    private static readonly CharSet EscapeLetter = CharSet.Of("abfnrtv\"'&\\");
    private static readonly CharSet ControlLetter = CharSet.Of("][A-Z@^_");

    private static readonly string[] AsciiNames =
    [
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3",
        "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "SP", "DEL",
    ];

    /// <summary>A comment that documents, if one begins here.</summary>
    protected abstract bool DocComment();

    protected bool Basic()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Is(Pos, "{-"))
        {
            return Peek(2) == '#' ? Eat(CommentPreproc, Pos + 3, Pragma) : Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        return DocComment() || (Is(Pos, "--") && !Has(Pos + 2, AfterDashes) && Eat(CommentSingle, LineEnd(Pos)));
    }

    private bool InsideComment() => Nested(CommentMultiline);

    private bool Pragma() => Nested(CommentPreproc);

    private bool Nested(TokenType type) =>
        Is(Pos, "-}") ? EatPop(type, Pos + 2)
        : Is(Pos, "{-") ? Eat(type, Pos + 2, InsideComment)
        : Eat(type, Math.Max(Pos + 1, Skip(Pos, CommentPart)));

    protected bool OperatorRule()
    {
        if (!Has(Pos, Operators))
        {
            return false;
        }

        int end = Skip(Pos, Operators);
        return Eat(Peek() == '\\' && end == Pos + 1 ? NameFunction : Operator, end);
    }

    /// <summary>An empty list or pair, or the beginning of a quasiquotation.</summary>
    protected bool Bracketed()
    {
        char c = Peek();
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

    /// <summary>A module up to <paramref name="end"/> and its other name behind the <paramref name="word"/> as.</summary>
    protected bool ImportAs(int end, int word)
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

    protected bool FunctionList()
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

    protected bool Character()
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

    protected bool InsideString() => Peek() switch
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
