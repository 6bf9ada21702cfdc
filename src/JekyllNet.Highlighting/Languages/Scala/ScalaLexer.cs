using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Scala.</summary>
internal sealed class ScalaLexer : ScalaTypeLexer
{
    private static readonly CharSet FloatSuffix = CharSet.Of("fFdD");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        abstract case catch def do else extends final finally for forSome if implicit lazy match new override private protected
        requires return sealed super this throw try val var while with yield
        """);

    private static readonly WordSet Constants = WordSet.Of("true false null");

    protected override bool Root() => ClassHead() || Symbol() || Layout() || Definition() || Names() || KeywordRules() || Literals() || Rest();

    private bool ClassHead() => Peek() is 'c' or 't' or 'o' && (HeadWord("class", ClassName) || HeadWord("trait", ClassName) || HeadWord("object", ClassName));

    private bool HeadWord(string word, State next)
    {
        int end = Pos + word.Length;
        if (!Is(Pos, word) || !Has(end, CharSet.Space))
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        return Eat(Text, SkipSpace(end), next);
    }

    private bool Symbol()
    {
        int end = Peek() == '\'' ? IdRest(Pos + 1) : No;
        if (end == No)
        {
            return false;
        }

        // A quote behind takes the last character back, as the pattern's look-ahead does.
        end = At(end) == '\'' ? end - 1 : end;
        return end > Pos + 1 && Eat(StrSymbol, end);
    }

    private bool Definition()
    {
        bool function = Is(Pos, "def");
        if ((!function && !Is(Pos, "val")) || !Has(Pos + 3, CharSet.Space))
        {
            return false;
        }

        int name = SkipSpace(Pos + 3);
        int end = AnyName(name);
        if (end == No)
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 3);
        Put(Text, name);
        Put(function ? NameFunction : NameVariable, end);
        return Eat(Text, SkipSpace(end));
    }

    private bool Names()
    {
        int end = IdRest(Pos);
        if (end == No)
        {
            if (Peek() != '.' || (end = IdRest(Pos + 1)) == No)
            {
                return false;
            }

            Put(Operator, Pos + 1);
            return Eat(NameProperty, end);
        }

        if (Is(Pos, "this") && PropertyEnd(Pos + 4) != No)
        {
            return Property(TokenType.Keyword, Pos + 4);
        }

        if (PropertyEnd(end) != No)
        {
            return Property(NameVariable, end);
        }

        if (ClassEnd() is var type and not No)
        {
            return Eat(NameClass, type);
        }

        int paren = Skip(end, UnicodeSpace);
        if (At(paren) != '(')
        {
            return false;
        }

        Put(NameFunction, end);
        Put(Text, paren);
        return Eat(Operator, paren + 1);
    }

    private int PropertyEnd(int i)
    {
        i = Skip(i, CharSet.Newline);
        return At(i) == '.' ? IdRest(i + 1) : No;
    }

    private bool Property(TokenType type, int end)
    {
        int property = PropertyEnd(end);
        Put(type, end);
        Put(Text, Skip(end, CharSet.Newline));
        Put(Operator, Pos + 1);
        return Eat(NameProperty, property);
    }

    private int ClassEnd()
    {
        if (!Has(Pos, Upper))
        {
            return No;
        }

        int end = IdRest(Pos + 1);
        if (end == No || Boundary(end))
        {
            return end;
        }

        for (end = Skip(Pos + 1, LetterOrDigit); end > Pos + 1; end--)
        {
            if (Boundary(end))
            {
                return end;
            }
        }

        return No;
    }

    private bool KeywordRules()
    {
        int end = Keyword(Pos, Keywords);
        if (end != No || (end = SymbolKeyword()) != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        if (Peek() == ':')
        {
            return !Has(Pos + 1, Op) && Eat(TokenType.Keyword, Pos + 1, TypeName);
        }

        end = Keyword(Pos, Constants);
        return end != No ? Eat(KeywordConstant, end)
            : HeadWord("import", Import) || HeadWord("package", Import) || HeadWord("type", TypeName);
    }

    private int SymbolKeyword()
    {
        char next = Peek(1);
        switch (Peek())
        {
            case '<' when next is '%' or ':' or '-' && KeywordStops(Pos + 2):
            case '=' when next == '>' && KeywordStops(Pos + 2):
            case '>' when next == ':' && KeywordStops(Pos + 2):
                return Pos + 2;
            case '#' or '=' or '@' or '_' or '\u21D2' or '\u2190' when KeywordStops(Pos + 1):
                return Pos + 1;
            default:
                return No;
        }
    }

    private bool KeywordStops(int i) => i >= End || CharSet.Space.Has(Source[i]) || Boundary(i);

    private bool Literals()
    {
        switch (Peek())
        {
            case '"':
                int end = Is(Pos, "\"\"\"") ? TripleQuotedEnd() : No;
                end = end == No ? QuotedEnd(Pos + 1, '"') : end;
                return end != No && Eat(Str, end);
            case '\'':
                return CharEnd() is var quote and not No && Eat(StrChar, quote);
            case '`':
                return BacktickEnd(Pos) is var tick and not No && Eat(Name, tick);
            default:
                end = IdRest(Pos);
                return end != No && Eat(Name, end);
        }
    }

    private int TripleQuotedEnd()
    {
        int close = Find(Pos + 3, "\"\"\"");
        if (close == No)
        {
            return No;
        }

        while (At(close + 3) == '"')
        {
            close++;
        }

        return close + 3;
    }

    private int CharEnd()
    {
        if (Peek(1) != '\\')
        {
            return Pos + 1 < End && At(NextChar(Pos + 1)) == '\'' ? NextChar(Pos + 1) + 1 : No;
        }

        if (Has(Pos + 2, CharSet.NotNewline) && At(NextChar(Pos + 2)) == '\'')
        {
            return NextChar(Pos + 2) + 1;
        }

        return Peek(2) == 'u' && Skip(Pos + 3, CharSet.Hex, 4) == Pos + 7 && Peek(7) == '\'' ? Pos + 8 : No;
    }

    private bool Rest()
    {
        switch (Peek())
        {
            case '[':
                return Eat(Operator, Pos + 1, TypeParameters);
            case '(' or ')' or '{' or '}' or ';' or ',' or '.' or '#':
                return Eat(Operator, Pos + 1);
            case '\n':
                return Eat(Text, Pos + 1);
        }

        int end = Skip(Pos, Op);
        return end > Pos ? Eat(Operator, end) : Number();
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.')
        {
            end = Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit);
            return Eat(NumFloat, Has(end, FloatSuffix) ? end + 1 : end);
        }

        if (Has(end, FloatSuffix))
        {
            return Eat(NumFloat, end + 1);
        }

        return Peek() == '0' && Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex)
            ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex))
            : Eat(NumInteger, At(end) == 'L' ? end + 1 : end);
    }
}
