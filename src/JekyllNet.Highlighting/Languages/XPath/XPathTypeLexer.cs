using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What XPath has beside its expressions: names, comments, and the types behind <c>as</c> and <c>of</c>.</summary>
internal abstract class XPathTypeLexer : StateLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z_.0-9-");
    private static readonly CharSet NotBrace = CharSet.Not("{}");
    private static readonly CharSet LowerOrHyphen = CharSet.Of("a-z-");
    private static readonly CharSet InComment = CharSet.Not(":(");

    protected bool CommentsAndSpace() =>
        CharSet.Space.Has(Peek()) ? Eat(TextWhitespace, SkipSpace(Pos))
        : Is(Pos, "(:") && Eat(Comment, Pos + 2, InsideComment);

    // ---- names ----

    /// <summary>The index behind a name without a prefix, or <see cref="TextScanner.No"/>.</summary>
    protected int PlainName(int i) => Has(i, CharSet.WordStart) ? Skip(i + 1, NamePart) : No;

    /// <summary>The index behind a name that may have a prefix, or <see cref="TextScanner.No"/>.</summary>
    protected int PrefixedName(int i)
    {
        int end = PlainName(i);
        int local = end != No && At(end) == ':' ? PlainName(end + 1) : No;
        return local != No ? local : end;
    }

    /// <summary>The index behind a name whose prefix may also be an address, as in <c>Q{http://…}name</c>, or <see cref="TextScanner.No"/>.</summary>
    protected int AnyName(int i)
    {
        if (Is(i, "Q{"))
        {
            int close = Skip(i + 2, NotBrace);
            int end = At(close) == '}' ? PlainName(close + 1) : No;
            if (end != No)
            {
                return end;
            }
        }

        return PrefixedName(i);
    }

    /// <summary>The index behind lower-case words joined by hyphens.</summary>
    protected int HyphenatedEnd() => Skip(Pos, LowerOrHyphen);

    /// <summary>A name up to <paramref name="end"/> with a parenthesis behind that begins no comment, or nothing.</summary>
    protected bool Head(TokenType type, int end)
    {
        int paren = end == No ? No : SkipSpace(end);
        if (At(paren) != '(' || At(paren + 1) == ':')
        {
            return false;
        }

        Put(type, end);
        Put(TextWhitespace, paren);
        return Eat(Punctuation, paren + 1);
    }

    /// <summary>The length of the operator in signs that stands here, or 0.</summary>
    protected int OperatorLength()
    {
        char next = Peek(1);
        return Peek() switch
        {
            '=' => next == '>' ? 2 : 1,
            ':' => next == '=' ? 2 : 1,
            '>' => next is '=' or '>' ? 2 : 1,
            '<' => next is '=' or '<' ? 2 : 1,
            '/' => next == '/' ? 2 : 1,
            '|' => next == '|' ? 2 : 1,
            '!' => next == '=' ? 2 : 0,
            ',' or '-' or '*' or '+' => 1,
            _ => 0,
        };
    }

    // ---- types ----

    /// <summary>Two words that a type follows, as <c>cast as</c>; tells the state for that type, or null when they do not stand here.</summary>
    protected State? TypeCommand()
    {
        int end = Skip(Pos, CharSet.Lower, 9);
        int second = Has(end, CharSet.Space) ? SkipSpace(end) : No;
        if (second == No)
        {
            return null;
        }

        bool isType = Slice(Pos, end) is "cast" or "castable";
        if (Slice(Pos, end) is "instance" ? !Is(second, "of") : !(isType || Slice(Pos, end) is "treat") || !Is(second, "as"))
        {
            return null;
        }

        Put(TokenType.Keyword, end);
        Put(TextWhitespace, second);
        Put(TokenType.Keyword, second + 2);
        return isType ? SingleType : ItemType;
    }

    /// <summary>A test for a kind of node with its opening parenthesis; tells the state for what it holds, or null.</summary>
    protected State? KindTest(TokenType type)
    {
        int end = HyphenatedEnd();
        ReadOnlySpan<char> name = Slice(Pos, end);
        return XPathWords.KindTests.Has(name) ? Head(type, end) ? InsideKindTest : null
            : name is "processing-instruction" && Head(type, end) ? InsideInstructionTest
            : null;
    }

    protected bool ItemType()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        if (KindTest(KeywordType) is { } inside)
        {
            return Goto(Occurrence) && Push(inside);
        }

        if (AnyItem())
        {
            return Goto(Occurrence);
        }

        int hyphenated = HyphenatedEnd();
        if (XPathWords.ConstructorTypes.Has(Slice(Pos, hyphenated)) && Head(KeywordType, hyphenated))
        {
            return true;
        }

        if (TypeCommand() is { } next)
        {
            return Goto(next);
        }

        return Keyword(Pos, "as") is var word and not No ? Eat(TokenType.Keyword, word)
            : OperatorLength() is var length and > 0 ? EatPop(Operator, Pos + length)
            : Keyword(Pos, XPathWords.Operators) is var op and not No ? EatPop(OperatorWord, op)
            : Keyword(Pos, XPathWords.Keywords) is var keyword and not No ? EatPop(TokenType.Keyword, keyword)
            : Peek() is '[' or ')' ? EatPop(Punctuation, Pos + 1)
            : AnyName(Pos) is var name and not No && EatGoto(KeywordType, name, Occurrence);
    }

    private bool AnyItem()
    {
        int paren = Is(Pos, "item") ? SkipSpace(Pos + 4) : No;
        int close = At(paren) == '(' ? SkipSpace(paren + 1) : No;
        if (At(close) != ')')
        {
            return false;
        }

        Put(KeywordType, Pos + 4);
        Put(TextWhitespace, paren);
        Put(Punctuation, paren + 1);
        Put(TextWhitespace, close);
        return Eat(Punctuation, close + 1);
    }

    private bool SingleType() => CommentsAndSpace() || (AnyName(Pos) is var end and not No && EatPop(KeywordType, end));

    private bool InsideKindTest()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        switch (Peek())
        {
            case '?' or '*':
                return Eat(Operator, Pos + 1);
            case ',':
                return Eat(Punctuation, Pos + 1);
            case ')':
                return EatPop(Punctuation, Pos + 1);
        }

        int end = HyphenatedEnd();
        return Slice(Pos, end) is "element" or "schema-element" && Head(KeywordType, end) ? Push(InsideKindTest)
            : AnyName(Pos) is var name and not No && Eat(NameTag, name);
    }

    private bool InsideInstructionTest() =>
        CommentsAndSpace()
        || (PlainName(Pos) is var name and not No ? Eat(Name, name)
            : StringEnd() is var text and not No ? Eat(Str, text)
            : Peek() == ')' && EatPop(Punctuation, Pos + 1));

    /// <summary>The index behind the quoted text that begins here, or <see cref="TextScanner.No"/>.</summary>
    protected int StringEnd() => Peek() is '"' or '\'' ? DoubledQuoteEnd(Pos + 1, Peek()) : No;

    /// <summary>How often the type may occur.</summary>
    private bool Occurrence() => CommentsAndSpace() || (Peek() is '?' or '*' or '+' ? EatPop(Operator, Pos + 1) : Pop());

    private bool InsideComment() =>
        Is(Pos, ":)") ? EatPop(Comment, Pos + 2)
        : Is(Pos, "(:") ? Eat(Comment, Pos + 2, InsideComment)
        : Eat(Comment, Math.Max(Pos + 1, Skip(Pos, InComment)));
}
