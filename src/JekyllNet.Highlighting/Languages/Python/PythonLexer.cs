using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Python 2 and 3.</summary>
internal class PythonLexer(WordSet keywords, WordSet builtins) : PythonLiteralLexer
{
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_", CharSet.Beyond.WordChars);
    private static readonly CharSet DottedStart = CharSet.Of("a-zA-Z_.", CharSet.Beyond.Letters);
    private static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.", CharSet.Beyond.WordChars);
    private static readonly CharSet NotAfterSoftKeyword = CharSet.Of(":,;=^&|@~)]}");
    private int lastCloseParen;

    public PythonLexer()
        : this(PythonWords.Keywords, PythonWords.Builtins)
    {
    }

    protected override StateLexer NewInstance() => new PythonLexer(keywords, builtins);

    protected override void OnRun() => lastCloseParen = Slice(Pos, End).LastIndexOf(')') + Pos;

    protected override bool Root() => Layout() || Symbol() || Statement() || StringStart() || SoftKeyword() || NameOrKeyword() || Number();

    private bool Layout()
    {
        switch (Peek())
        {
            case '\n':
                return Eat(Text, Skip(Pos, CharSet.Newline));
            case ':' when AtLineStart:
                return DocAfterColon();
            case '.' when Is(Pos, "...") && At(Pos + 3) is '\n' or '\0':
                return (Pos + 3 >= End || Peek(3) == '\n') && Eat(NameBuiltinPseudo, Pos + 3);
            case ' ' or '\t' or '\r' or '\f' or '\v':
                return Eat(Text, Skip(Pos, CharSet.SpaceButNewline));
            case '#':
                int end = LineEnd(Pos);
                return Eat(CommentSingle, Math.Min(End, end + 1));
            default:
                return false;
        }
    }

    private bool DocAfterColon()
    {
        int start = Skip(Pos + 1, CharSet.Space);
        int quotes = start;
        while (quotes < start + 2 && At(quotes) is 'r' or 'u' or 'R' or 'U')
        {
            quotes++;
        }

        int close = Is(quotes, "\"\"\"") ? Find(quotes + 3, "\"\"\"") : No;
        if (close == No)
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        Put(Text, start);
        return Eat(StrDoc, close + 3);
    }

    private bool Symbol()
    {
        switch (Peek())
        {
            case '[' or ']' or '{' or '}' or ':' or '(' or ')' or ',' or ';' or '.':
                return Eat(Punctuation, Pos + 1);
            case '\\':
                return Eat(Text, Peek(1) == '\n' ? Pos + 2 : Pos + 1);
            case '@' when Has(Pos + 1, DottedStart):
                return Eat(NameDecorator, Skip(Pos + 2, DottedPart));
            case '<' or '>' or '/' or '*' when Peek(1) == Peek():
                return Eat(Operator, Peek(2) == '=' ? Pos + 3 : Pos + 2);
            case '-' or '~' or '+' or '/' or '*' or '%' or '=' or '<' or '>' or '&' or '^' or '|' or '@':
                return Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1);
            case '!' when Peek(1) == '=':
                return Eat(Operator, Pos + 2);
            case '`':
                int close = Until(Pos + 1, '`', '\n');
                return At(close) == '`' && Eat(StrBacktick, close + 1);
            default:
                return false;
        }
    }

    private bool Statement()
    {
        int end = Keyword(Pos, PythonWords.Operators);
        if (end != No)
        {
            return Eat(OperatorWord, end);
        }

        return Peek() switch
        {
            'f' when Is(Pos, "from") => From() || Call(),
            'i' when Is(Pos, "import") => Import() || Call(),
            'd' when Is(Pos, "def") => Definition(3, FunctionName) || Call(),
            'c' when Is(Pos, "class") => Definition(5, ClassName) || Call(),
            _ => Call(),
        };
    }

    private bool From()
    {
        int module = SkipSpaceOrContinuation(Pos + 4);
        if (module == Pos + 4 || !Has(module, DottedStart))
        {
            return false;
        }

        int moduleEnd = Skip(module + 1, DottedPart);
        int import = SkipSpaceOrContinuation(moduleEnd);
        if (import == moduleEnd || !Is(import, "import"))
        {
            return false;
        }

        Put(KeywordNamespace, Pos + 4);
        Put(Text, module);
        Put(Name, moduleEnd);
        Put(Text, import);
        return Eat(KeywordNamespace, import + 6);
    }

    private bool Import()
    {
        int module = Run(Pos + 6, CharSet.Space);
        if (module == No || !Has(module, DottedStart))
        {
            return false;
        }

        Put(KeywordNamespace, Pos + 6);
        Put(Text, module);
        return Eat(Name, Skip(module + 1, DottedPart));
    }

    private bool Definition(int length, State name)
    {
        int end = SkipSpaceOrContinuation(Pos + length);
        if (end == Pos + length)
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + length);
        return Eat(Text, end, name);
    }

    /// <summary>A name with a parenthesis behind it that is closed somewhere.</summary>
    private bool Call()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        end = Skip(end, CharSet.Blank);
        return At(end) == '(' && lastCloseParen > end && Eat(CharSet.Upper.Has(Peek()) ? NameClass : NameFunction, end);
    }

    private bool SoftKeyword()
    {
        int word = Skip(Pos, CharSet.Blank);
        int end = Is(word, "match") ? word + 5 : Is(word, "case") ? word + 4 : No;
        if (end == No || !WordEnds(end))
        {
            return false;
        }

        int next = Skip(end, CharSet.Blank);
        if (Has(next, NotAfterSoftKeyword) || Keyword(next, PythonWords.Keywords) != No)
        {
            return false;
        }

        Put(TextWhitespace, word);
        return Eat(TokenType.Keyword, end, AfterSoftKeyword);
    }

    /// <summary>The underscore of <c>case _</c>.</summary>
    private bool AfterSoftKeyword()
    {
        int start = Skip(Pos, CharSet.Space);
        int underscore = Until(start, '\n', '_');
        if (start == Pos || At(underscore) != '_' || !WordEnds(underscore + 1))
        {
            return Pop();
        }

        Put(TextWhitespace, start);
        Put(Text, underscore);
        return Eat(TokenType.Keyword, underscore + 1);
    }

    private bool NameOrKeyword()
    {
        if (!Has(Pos, NameStart))
        {
            return false;
        }

        int end = Skip(Pos + 1, NamePart);
        return Eat(WordType(Slice(Pos, end), Name), end);
    }

    /// <summary>What a word is, or else the type given.</summary>
    protected TokenType WordType(ReadOnlySpan<char> word, TokenType otherwise) =>
        keywords.Has(word) ? TokenType.Keyword
        : PythonWords.Exceptions.Has(word) || builtins.Has(word) ? NameBuiltin
        : PythonWords.PseudoBuiltins.Has(word) ? NameBuiltinPseudo
        : otherwise;

    protected int SkipSpaceOrContinuation(int i)
    {
        while (Has(i, CharSet.Space) || (At(i) == '\\' && Has(i + 1, CharSet.Space)))
        {
            i += Source[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    protected virtual bool FunctionName() => Has(Pos, NameStart) && EatPop(NameFunction, Skip(Pos + 1, NamePart));

    protected virtual bool ClassName() => Has(Pos, NameStart) && EatPop(NameClass, Skip(Pos + 1, NamePart));
}
