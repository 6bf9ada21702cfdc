using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Objective-C, and what Objective-C++ shares with it.</summary>
internal class ObjectiveCLexer(CWords words, bool isPlainC) : CppLexer(words, isPlainC)
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$_");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9$_");
    private static readonly CharSet WordPart = CharSet.Of("a-zA-Z0-9", char.IsLetterOrDigit);
    private static readonly CharSet NotInCharacter = CharSet.Not("\\'\n");
    private static readonly WordSet AtConstants = WordSet.Of("true false YES NO");

    private static readonly WordSet AtKeywords = WordSet.Of(
        """
        selector private protected public encode synchronized try throw catch finally end property synthesize dynamic optional
        interface implementation import autoreleasepool
        """);

    private int untypedFrom;
    private int untypedEnd;

    public ObjectiveCLexer()
        : this(CWords.ObjectiveC, isPlainC: true)
    {
    }

    protected override CLexer NewInstance() => new ObjectiveCLexer();

    protected override void OnRun()
    {
        base.OnRun();
        (untypedFrom, untypedEnd) = (0, 0);
    }

    protected override bool Root() => Method() || base.Root();

    protected override bool Statements()
    {
        switch (Peek())
        {
            case '@' when AtRule():
                return true;
            case 'i' when Keyword(Pos, "in") != No:
                return Eat(TokenType.Keyword, Pos + 2);
            case '?':
                return Eat(Punctuation, Pos + 1, Ternary);
            case '[':
                return Eat(Punctuation, Pos + 1, Message);
            default:
                return base.Statements();
        }
    }

    private int Id(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;

    /// <summary>The sign of a method, with a type in parentheses or none, and a name behind.</summary>
    private bool Method()
    {
        if (Peek() is not ('-' or '+'))
        {
            return false;
        }

        int open = SkipSpace(Pos + 1);
        int close = At(open) == '(' ? TypeEnd(open) : No;
        bool typed = close != No;
        int name = SkipSpace(typed ? close + 1 : open);
        if (!Has(name, IdStart))
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 1);
        Put(Text, open);
        if (typed)
        {
            DelegateFresh(NewInstance(), close + 1);
        }

        return Eat(Text, name, MethodDefinition);
    }

    /// <summary>The first closing parenthesis on the line that a name follows; a line found without one is not searched again.</summary>
    private int TypeEnd(int open)
    {
        if (open >= untypedFrom && open < untypedEnd)
        {
            return No;
        }

        int close = open;
        while ((close = Until(close, ')', '\n')) < End && Source[close] == ')')
        {
            if (Has(SkipSpace(close + 1), IdStart))
            {
                return close;
            }

            close++;
        }

        (untypedFrom, untypedEnd) = (open, close);
        return No;
    }

    private bool AtRule()
    {
        switch (Peek(1))
        {
            case '"':
                return Eat(Str, Pos + 2, InsideCString);
            case '\'' when CharacterEnd() is var end and not No:
                return Eat(StrChar, end);
            case '[':
                return Eat(Punctuation, Pos + 2, ArrayLiteral);
            case '{':
                return Eat(Punctuation, Pos + 2, DictionaryLiteral);
            case '.' or (>= '0' and <= '9') when AtNumber():
                return true;
        }

        int word = Skip(Pos + 1, WordPart);
        if (word == Pos + 1)
        {
            return false;
        }

        if (Keyword(Pos + 1, "interface") is var type and not No || (type = Keyword(Pos + 1, "implementation")) != No)
        {
            return Eat(TokenType.Keyword, type, ClassName);
        }

        if (Keyword(Pos + 1, "class") is var forward and not No || (forward = Keyword(Pos + 1, "protocol")) != No)
        {
            return Eat(TokenType.Keyword, forward, ForwardName);
        }

        ReadOnlySpan<char> name = Slice(Pos + 1, word);
        return Eat(AtKeywords.Has(name) ? TokenType.Keyword : AtConstants.Has(name) ? NameBuiltin : Error, word);
    }

    private int CharacterEnd()
    {
        int i = Pos + 2;
        if (At(i) != '\\')
        {
            return Has(i, NotInCharacter) && At(NextChar(i)) == '\'' ? NextChar(i) + 1 : No;
        }

        int end = Skip(i + 1, CharSet.Oct, 3);
        end = end > i + 1 ? end : At(i + 1) == 'x' ? Skip(i + 2, CharSet.Hex, 2) : i + 2;
        return end > i + 2 || Has(i + 1, CharSet.Oct) ? end : Has(i + 1, CharSet.NotNewline) ? NextChar(i + 1) : No;
    }

    private bool AtNumber()
    {
        int start = Pos + 1;
        int whole = Skip(start, CharSet.Digit);
        int end = At(whole) == '.' && (whole > start || Has(whole + 1, CharSet.Digit)) ? Skip(whole + 1, CharSet.Digit) : whole;
        int exponent = Exponent(end, CharSet.Digit);
        if (exponent > end && end > start)
        {
            return Eat(NumFloat, At(exponent) is 'l' or 'L' ? exponent + 1 : exponent);
        }

        if (end > whole)
        {
            return Eat(NumFloat, At(end) is 'f' or 'F' ? end + 1 : end);
        }

        if (whole == start)
        {
            return false;
        }

        if (At(whole) is 'f' or 'F')
        {
            return Eat(NumFloat, At(whole + 1) is 'f' or 'F' ? whole + 2 : whole + 1);
        }

        if (At(start) == '0' && At(start + 1) == 'x' && Has(start + 2, CharSet.Hex))
        {
            end = Skip(start + 2, CharSet.Hex);
            return Eat(NumHex, At(end) is 'l' or 'L' ? end + 1 : end);
        }

        int octal = Skip(start + 1, CharSet.Oct);
        return At(start) == '0' && octal > start + 1
            ? Eat(NumOct, At(octal) is 'l' or 'L' ? octal + 1 : octal)
            : Eat(NumInteger, At(whole) == 'l' ? whole + 1 : whole);
    }

    private bool Ternary() => Peek() == ':' ? EatPop(Punctuation, Pos + 1) : Statements();

    private bool NameBefore(char mark)
    {
        int end = Id(Pos);
        int at = end == No ? End : SkipSpace(end);
        if (At(at) != mark)
        {
            return false;
        }

        Put(NameFunction, end);
        Put(Text, at);
        return Eat(Punctuation, at + 1);
    }

    private bool Message()
    {
        if (NameBefore(':'))
        {
            return Goto(MessageArguments);
        }

        return NameBefore(']') ? Pop() : MessageShared();
    }

    private bool MessageArguments()
    {
        if (Peek() == '{')
        {
            return Eat(Punctuation, Pos + 1, Function);
        }

        return NameBefore(':') ? Pop() : MessageShared();
    }

    private bool MessageShared() => Peek() switch
    {
        ']' => EatPop(Punctuation, Pos + 1),
        '{' => EatPop(Punctuation, Pos + 1),
        ';' => Eat(Error, Pos + 1),
        _ => Statements(),
    };

    private bool ArrayLiteral() => Peek() switch
    {
        ']' => EatPop(Punctuation, Pos + 1),
        ',' => Eat(Punctuation, Pos + 1),
        _ => Statements(),
    };

    private bool DictionaryLiteral() => Peek() switch
    {
        '}' => EatPop(Punctuation, Pos + 1),
        ',' => Eat(Punctuation, Pos + 1),
        _ => Statements(),
    };

    private bool ClassName()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        int mark = SkipSpace(end);
        int name = At(mark) is ':' or '(' ? SkipSpace(mark + 1) : End;
        int nameEnd = Id(name);
        int close = nameEnd == No || At(mark) == ':' ? End : SkipSpace(nameEnd);
        Put(NameClass, end);
        if (nameEnd == No || (At(mark) == '(' && At(close) != ')'))
        {
            return Pop();
        }

        bool category = At(mark) == '(';
        Put(Text, mark);
        Put(Punctuation, mark + 1);
        Put(Text, name);
        Put(category ? NameLabel : NameClass, nameEnd);
        if (category)
        {
            Put(Text, close);
            Put(Punctuation, close + 1);
        }

        return Pop();
    }

    private bool ForwardName()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        int mark = SkipSpace(end);
        Put(NameClass, end);
        Put(Text, mark);
        if (At(mark) == ',')
        {
            Put(Punctuation, mark + 1);
            return Eat(Text, SkipSpace(Pos), ForwardName);
        }

        return EatPop(Punctuation, At(mark) == ';' ? mark + 1 : mark);
    }

    private bool MethodDefinition()
    {
        switch (Peek())
        {
            case ',':
                return Eat(Punctuation, Pos + 1);
            case '.' when Is(Pos, "..."):
                return Eat(Punctuation, Pos + 3);
            case ';':
                return EatPop(Punctuation, Pos + 1);
            case '{':
                return EatGoto(Punctuation, Pos + 1, Function);
            case '(' when TypedParameter():
                return true;
        }

        if (NameBefore(':') || InlineWhitespace())
        {
            return true;
        }

        int line = Is(Pos, "//") ? LineEnd(Pos) : End;
        return line < End ? Eat(CommentSingle, line + 1)
            : Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos))
            : Pop();
    }

    private bool TypedParameter()
    {
        // The type ends at the first closing parenthesis with a name behind it.
        for (int close = Until(Pos, ')', '\n'); At(close) == ')'; close = Until(close + 1, ')', '\n'))
        {
            int end = Id(close + 1);
            if (end != No)
            {
                DelegateFresh(NewInstance(), close + 1);
                return Eat(NameVariable, end);
            }
        }

        return false;
    }
}
