using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Groovy.</summary>
internal class GroovyLexer(WordSet keywords, WordSet types) : MethodHeadLexer(CharSet.Word, TypePart)
{
    protected static readonly WordSet Keywords = WordSet.Of(
        """
        assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while in as
        """);

    protected static readonly WordSet Types = WordSet.Of("def var boolean byte char double float int long short void");

    private static readonly CharSet TypePart = CharSet.Of("a-zA-Z0-9_.[]");
    private static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_$");
    private static readonly CharSet Operators = CharSet.Of("~^*!%&[](){}<>|+=:;,./?-");
    private static readonly CharSet LowerHex = CharSet.Of("0-9a-f");
    private static readonly WordSet TypeDeclarations = WordSet.Of("class interface trait enum record");

    private static readonly WordSet Declarations = WordSet.Of(
        """
        abstract const extends final implements native private protected public static strictfp super synchronized throws transient
        volatile
        """);

    private static readonly WordSet Constants = WordSet.Of("true false null");

    public GroovyLexer()
        : this(Keywords, Types)
    {
    }

    protected override bool Root()
    {
        if (MethodHead(this, Operator))
        {
            return true;
        }

        int end = Skip(Pos, CharSet.SpaceButNewline);
        if (end > Pos)
        {
            return Eat(Text, end);
        }

        char c = Peek();
        if (SlashComment())
        {
            return true;
        }

        if (c == '@' && Has(Pos + 1, CharSet.Word))
        {
            return Eat(NameDecorator, Skip(Pos + 2, DottedPart));
        }

        return Literal(c) || Word() || (c == '.' && Member())
            || (Operators.Has(c) && Eat(Operator, Pos + 1))
            || Number()
            || (c == '\n' && Eat(Text, Pos + 1));
    }

    private bool Literal(char c)
    {
        int end = No;
        switch (c)
        {
            case '"' or '\'':
                string triple = c == '"' ? "\"\"\"" : "'''";
                int close = Is(Pos, triple) ? Find(Pos + 3, triple) : No;
                end = close != No ? close + 3 : ContinuedQuotedEnd(Pos + 1, c);
                return end != No && Eat(c == '"' ? StrDouble : StrSingle, end);
            case '$' when Peek(1) == '/':
                end = DollarSlashyEnd(Pos + 2);
                break;
            case '/':
                end = ContinuedQuotedEnd(Pos + 1, '/');
                break;
        }

        return end != No && Eat(Str, end);
    }

    /// <summary>The index behind the closing quote on this line, continued lines included, or behind the last escaped one.</summary>
    private int ContinuedQuotedEnd(int i, char quote)
    {
        int lastEscaped = No;
        for (; i < End && Source[i] != '\n'; i++)
        {
            if (Source[i] == quote)
            {
                return i + 1;
            }

            if (Source[i] == '\\' && i + 1 < End)
            {
                i++;
                lastEscaped = Source[i] == quote ? i + 1 : lastEscaped;
            }
        }

        return lastEscaped;
    }

    private int DollarSlashyEnd(int i)
    {
        for (; i < End; i++)
        {
            if (Source[i] == '/' && At(i + 1) == '$')
            {
                return i + 2;
            }

            i += Source[i] == '$' ? 1 : 0;
        }

        return No;
    }

    private bool Member()
    {
        int end = Identifier(Pos + 1);
        if (end == No)
        {
            return false;
        }

        Put(Operator, Pos + 1);
        return Eat(NameAttribute, end);
    }

    private bool Word()
    {
        if (!Has(Pos, NameStart))
        {
            return false;
        }

        int end = Skip(Pos + 1, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (WordEnds(end))
        {
            if (TypeDeclarations.Has(word))
            {
                return Eat(KeywordDeclaration, end, ClassName);
            }

            if (word is "package" or "import")
            {
                return Eat(KeywordNamespace, end, Import);
            }
        }

        if (At(end) == ':' && Peek() != '$')
        {
            return Eat(NameLabel, end + 1);
        }

        TokenType type = keywords.Has(word) ? TokenType.Keyword
            : Declarations.Has(word) ? KeywordDeclaration
            : types.Has(word) ? KeywordType
            : Constants.Has(word) ? KeywordConstant
            : Name;
        return Eat(type, end);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
            end = At(end) is 'e' or 'E' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
            return Eat(NumFloat, At(end) is 'f' or 'd' ? end + 1 : end);
        }

        return Peek() == '0' && Peek(1) == 'x' && Has(Pos + 2, LowerHex)
            ? Eat(NumHex, Skip(Pos + 2, LowerHex))
            : Eat(NumInteger, At(end) == 'L' ? end + 1 : end);
    }

    private bool ClassName() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Has(Pos, CharSet.Word) && EatPop(NameClass, Skip(Pos, CharSet.Word));

    private bool Import()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Skip(Pos, DottedPart);
        return end > Pos && EatPop(NameNamespace, At(end) == '*' ? end + 1 : end);
    }
}
