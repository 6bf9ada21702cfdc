using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>C, and what the languages of its family build on.</summary>
/// <remarks>At the top level a function's head is looked for (<see cref="CSignature"/>); its parts are lexed on their own.</remarks>
internal class CLexer(CWords words) : StateLexer
{
    protected static readonly CharSet IntegerSuffix = CharSet.Of("luLU");

    private static readonly CharSet Operators = CharSet.Of("~!%^&*+=|?:<>/-");
    private static readonly CharSet Punctuations = CharSet.Of("()[],.;");
    private static readonly CharSet InMacro = CharSet.Not("/\n\\");
    private static readonly CharSet SignatureHead = CharSet.Of("a-zA-Z0-9_* \t\r\n\f\v");
    private static readonly WordSet ConstantWords = WordSet.Of("true false NULL");

    private int headFrom;
    private int headEnd = -1;
    private int noSignatureBefore;
    private int noFileNameFrom = int.MaxValue;

    public CLexer()
        : this(CWords.C)
    {
    }

    /// <summary>Whether a colon and a name may stand behind the parentheses of a function's head.</summary>
    protected virtual bool AllowsSemantics => false;

    /// <summary>A lexer of the same language, for the parts of a function's head.</summary>
    protected virtual CLexer NewInstance() => new(words);

    protected override void OnReset() => Push(LineStart);

    protected override void OnRun() => (headFrom, headEnd, noSignatureBefore, noFileNameFrom) = (0, -1, 0, int.MaxValue);

    protected override bool Root() =>
        ExpressionWhitespace() || Signature() || (Peek() == '{' && Eat(Punctuation, Pos + 1, Function)) || Statements();

    /// <summary>Words, stars, a name, parentheses, and then a brace or a semicolon.</summary>
    protected bool Signature()
    {
        if (Pos < headFrom || Pos > headEnd)
        {
            (headFrom, headEnd) = (Pos, Skip(Pos, SignatureHead));
        }

        int paren = headEnd;
        if (At(paren) != '(' || paren < noSignatureBefore)
        {
            return false;
        }

        int nameEnd = paren;
        while (nameEnd > Pos && CharSet.Space.Has(Source[nameEnd - 1]))
        {
            nameEnd--;
        }

        int name = nameEnd;
        while (name > Pos && CharSet.Word.Has(Source[name - 1]))
        {
            name--;
        }

        if (name - Pos < 2 || name == nameEnd || CharSet.Digit.Has(Source[name]))
        {
            return false;
        }

        var (close, body) = CSignature.Find(Source.AsSpan(0, End), paren, AllowsSemantics);
        if (body < 0)
        {
            noSignatureBefore = close;
            return false;
        }

        DelegateFresh(NewInstance(), name);
        Put(NameFunction, nameEnd);
        DelegateFresh(NewInstance(), close);
        DelegateFresh(NewInstance(), body);
        return At(body) == '{' ? Eat(Punctuation, body + 1, Function) : Eat(Punctuation, body + 1);
    }

    protected virtual bool Statements() => Whitespace() || Literal() || Number() || OperatorOrPunctuation() || Word();

    protected virtual bool Function()
    {
        if (Whitespace() || Statements())
        {
            return true;
        }

        return Peek() switch
        {
            '{' => Eat(Punctuation, Pos + 1, Function),
            '}' => EatPop(Punctuation, Pos + 1),
            _ => false,
        };
    }

    protected virtual bool Case() => Peek() == ':' ? EatPop(Punctuation, Pos + 1) : Statements();

    protected bool Whitespace()
    {
        char c = Peek();
        return c == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline), LineStart)
            : c == '/' && Peek(1) == '/' ? Eat(CommentSingle, LineEnd(Pos), LineStart)
            : InlineWhitespace();
    }

    protected bool Literal()
    {
        int quote = Is(Pos, "u8") ? Pos + 2 : Peek() is 'u' or 'U' or 'L' ? Pos + 1 : Pos;
        if (At(quote) == '"')
        {
            return Eat(Str, quote + 1, InsideCString);
        }

        quote = IsIgnoringCase(Pos, "u8") ? Pos + 2 : Peek() is 'u' or 'U' or 'l' or 'L' ? Pos + 1 : Pos;
        int end = At(quote) == '\'' ? CharEnd(quote + 1) : No;
        return end != No && Eat(StrChar, end);
    }

    protected virtual bool Number()
    {
        char c = Peek();
        if (!CharSet.Digit.Has(c) && c != '.')
        {
            return false;
        }

        int end = Skip(Pos, CharSet.Digit);
        int mantissa = At(end) == '.' ? Skip(end + 1, CharSet.Digit) : end;
        int exponent = mantissa > Pos + (c == '.' ? 1 : 0) ? Exponent(mantissa, CharSet.Digit) : mantissa;
        if (exponent > mantissa)
        {
            return Eat(NumFloat, Skip(exponent, IntegerSuffix));
        }

        if (c == '.')
        {
            return false;
        }

        if (c == '0' && Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex))
        {
            return Eat(NumHex, Skip(Skip(Pos + 2, CharSet.Hex), IntegerSuffix));
        }

        if (c == '0' && Has(Pos + 1, CharSet.Oct))
        {
            return Eat(NumOct, Skip(Skip(Pos + 1, CharSet.Oct), IntegerSuffix));
        }

        return Eat(NumInteger, Skip(end, IntegerSuffix));
    }

    protected bool OperatorOrPunctuation()
    {
        char c = Peek();
        if (c == '*' && Peek(1) == '/')
        {
            return Eat(Error, Pos + 2);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    protected virtual bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (word is "case" && WordEnds(end))
        {
            return Eat(TokenType.Keyword, end, Case);
        }

        TokenType type = ConstantWords.Has(word) && WordEnds(end) ? NameBuiltin
            : words.Keywords.Has(word) ? TokenType.Keyword
            : words.Types.Has(word) ? KeywordType
            : words.Reserved.Has(word) ? KeywordReserved
            : words.Builtins.Has(word) ? NameBuiltin
            : Name;
        return Eat(type, end);
    }

    protected bool InlineWhitespace()
    {
        switch (Peek())
        {
            case ' ' or '\t' or '\r':
                int end = Pos + 1;
                while (At(end) is ' ' or '\t' or '\r')
                {
                    end++;
                }

                return Eat(Text, end);
            case '\\' when Peek(1) == '\n':
                return Eat(Text, Pos + 2);
            case '/':
                int close = TornCommentEnd(Pos);
                return close != No && Eat(CommentMultiline, close);
            default:
                return false;
        }
    }

    protected virtual bool ExpressionWhitespace() =>
        Peek() == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline), ExpressionLineStart) : Whitespace();

    protected virtual bool ExpressionLineStart()
    {
        if (InlineWhitespace())
        {
            return true;
        }

        if (Peek() != '#')
        {
            return Pop();
        }

        return Is(Pos, "#if") && Has(Pos + 3, CharSet.Space) && Peek(4) == '0'
            ? Eat(Comment, Pos + 5, IfZero)
            : Eat(CommentPreproc, Pos + 1, Macro);
    }

    /// <summary>The beginning of a line where a statement may begin, and so a label.</summary>
    protected virtual bool LineStart()
    {
        int end = Identifier(Pos);
        return end != No && At(end) == ':' && At(end + 1) != ':' ? Eat(NameLabel, end + 1) : ExpressionLineStart();
    }

    private int CharEnd(int i)
    {
        if (At(i) != '\\')
        {
            return i < End && Source[i] is not ('\'' or '\n') && At(NextChar(i)) == '\'' ? NextChar(i) + 1 : No;
        }

        if (Has(i + 1, CharSet.NotNewline) && At(NextChar(i + 1)) == '\'')
        {
            return NextChar(i + 1) + 1;
        }

        int end = At(i + 1) is 'x' or 'X' ? Skip(i + 2, CharSet.Hex, 2) : Skip(i + 1, CharSet.Oct, 3);
        return At(end) == '\'' && end > i + 2 ? end + 1 : No;
    }

    private bool Macro()
    {
        if (Peek() == 'i' && Is(Pos, "include") && Include())
        {
            return true;
        }

        int end = Skip(Pos, InMacro);
        if (end > Pos)
        {
            return Eat(CommentPreproc, end);
        }

        switch (Peek())
        {
            case '\\':
                return Pos + 1 < End && Eat(CommentPreproc, NextChar(Pos + 1));
            case '\n':
                return EatPop(CommentPreproc, Pos + 1);
            default:
                return InlineWhitespace() || Eat(CommentPreproc, Pos + 1);
        }
    }

    private bool Include()
    {
        int open = SkipSpace(Pos + 7);
        char close = At(open) switch { '<' => '>', '"' => '"', _ => '\0' };
        if (close == '\0' || open >= noFileNameFrom)
        {
            return false;
        }

        int end = Until(open + 1, close);
        if (end == End || end == open + 1)
        {
            noFileNameFrom = end == End && close == '>' ? open : noFileNameFrom;
            return false;
        }

        Put(CommentPreproc, Pos + 7);
        Put(Text, open);
        Put(CommentPreprocFile, end + 1);
        return Eat(CommentSingle, LineEnd(Pos));
    }

    /// <summary>The text that <c>#if 0</c> takes out.</summary>
    private bool IfZero()
    {
        if (AtLineStart && SkipSpace(Pos) is var hash && At(hash) == '#')
        {
            if (Is(hash, "#if"))
            {
                return Eat(Comment, hash + 3, IfZero);
            }

            int word = SkipSpace(hash + 1);
            if (Is(word, "else") || Is(word, "elif"))
            {
                return EatPop(Comment, word + 4);
            }

            int end = Is(word, "endif") && WordEnds(word + 5) ? UncontinuedLineEnd(word + 5) : No;
            if (end != No)
            {
                return EatPop(Comment, end);
            }
        }

        int feed = LineEnd(Pos);
        return feed < End && Eat(Comment, feed + 1);
    }

    private int UncontinuedLineEnd(int i)
    {
        while ((i = LineEnd(i)) < End)
        {
            i++;
            if (Source[i - 2] != '\\')
            {
                return i;
            }
        }

        return No;
    }
}
