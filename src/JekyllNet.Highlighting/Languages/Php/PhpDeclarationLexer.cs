using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The declarations of PHP: functions, classes, constants, imports.</summary>
internal abstract class PhpDeclarationLexer(LexerOptions options) : PhpExpressionLexer(options)
{
    private static readonly CharSet UseStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly WordSet ImportWords = WordSet.IgnoringCase("function const");
    private static readonly WordSet Modifiers = WordSet.IgnoringCase("readonly static");
    private static readonly WordSet MemberWords = WordSet.IgnoringCase("abstract const function");

    protected override bool BeginFunction() => Push(FunctionReturn) && Push(FunctionParameters) && Push(FunctionName);

    protected override bool BeginStatement(ReadOnlySpan<char> word, int end) =>
        Equals(word, "use") ? Eat(KeywordNamespace, end, Use)
        : Equals(word, "const") ? Eat(TokenType.Keyword, end, Const)
        : Equals(word, "catch") ? Eat(TokenType.Keyword, end, Catch)
        : (Equals(word, "public") || Equals(word, "protected") || Equals(word, "private")) && Eat(TokenType.Keyword, end, Visibility);

    protected override bool New()
    {
        if (IsIgnoringCase(Pos, "class") && WordEnds(Pos + 5))
        {
            return EatGoto(KeywordDeclaration, Pos + 5, NewClass);
        }

        int end = QualifiedName(Pos);
        return end != No ? EatPop(NameClass, end) : Rest();
    }

    protected bool Enum() => Peek() switch
    {
        ':' => Eat(Punctuation, Pos + 1, EnumBaseType),
        '{' => Eat(Punctuation, Pos + 1, EnumBody),
        _ => Rest(),
    };

    private static bool Equals(ReadOnlySpan<char> word, string text) => word.Equals(text, StringComparison.OrdinalIgnoreCase);

    private bool Rest() => Escape() || Whitespace() || Pop();

    private bool EnumBaseType()
    {
        int end = Id(Pos);
        return end != No ? EatPop(KeywordType, end) : Rest();
    }

    private bool EnumBody()
    {
        if (Peek() == '}')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        int space = IsIgnoringCase(Pos, "case") ? SkipSpace(Pos + 4) : No;
        int end = space > Pos + 4 ? Id(space) : No;
        if (end == No)
        {
            return Php();
        }

        Put(TokenType.Keyword, Pos + 4);
        Put(Text, space);
        return Eat(NameConstant, end);
    }

    private bool NewClass() => Peek() switch
    {
        '}' => EatPop(Punctuation, Pos + 1),
        '{' => Eat(Punctuation, Pos + 1),
        _ => Php(),
    };

    private bool Assign()
    {
        switch (Peek())
        {
            case ',':
                return EatPop(Punctuation, Pos + 1);
            case '[' or ']':
                return Eat(Punctuation, Pos + 1);
            case '(':
                return Eat(Punctuation, Pos + 1, AssignedCall);
            default:
                return Escape() || Whitespace() || Values() || Variables() || Names() || Operators() || Pop();
        }
    }

    private bool AssignedCall() => Peek() switch
    {
        ')' => EatPop(Punctuation, Pos + 1),
        ',' => Eat(Punctuation, Pos + 1),
        _ => Assign(),
    };

    private bool Catch()
    {
        if (Peek() is '(' or '|')
        {
            return Eat(Peek() == '(' ? Punctuation : Operator, Pos + 1);
        }

        int end = QualifiedName(Pos);
        return end != No ? Eat(NameClass, end) : Rest();
    }

    private bool Const()
    {
        int type = Id(Peek() == '?' ? Pos + 1 : Pos);
        int name = type == No ? No : SkipSpace(type);
        int end = name > type ? Id(name) : No;
        if (end != No)
        {
            Put(KeywordType, type);
            Put(Text, name);
            return Eat(NameConstant, end);
        }

        if (type != No && Peek() != '?')
        {
            return Eat(NameConstant, type);
        }

        return Peek() == '=' ? Eat(Operator, Pos + 1, Assign) : Rest();
    }

    private bool FunctionName()
    {
        switch (Peek())
        {
            case '&':
                return Eat(Operator, Pos + 1);
            case '(':
                return EatPop(Punctuation, Pos + 1);
            default:
                int end = Id(Pos);
                return end != No ? Eat(Name, end) : Rest();
        }
    }

    private bool FunctionParameters()
    {
        switch (Peek())
        {
            case ')':
                return EatPop(Punctuation, Pos + 1);
            case ',':
                return Eat(Punctuation, Pos + 1);
            case '.' when Is(Pos, "..."):
                return Eat(Punctuation, Pos + 3);
            case '=':
                return Eat(Operator, Pos + 1, Assign);
        }

        int end = VisibilityEnd();
        end = end == No && IsIgnoringCase(Pos, "readonly") ? Pos + 8 : end;
        int modifier = ModifierEnd(end);
        if (modifier != No)
        {
            return Eat(TokenType.Keyword, modifier);
        }

        end = TypeEnd();
        return end != No ? Eat(KeywordType, end, Assign) : Escape() || Whitespace() || Variables() || Pop();
    }

    private bool FunctionReturn()
    {
        if (Peek() == ':')
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (IsIgnoringCase(Pos, "use") && WordEnds(Pos + 3))
        {
            return Eat(TokenType.Keyword, Pos + 3, FunctionUse);
        }

        int end = TypeEnd();
        return end != No ? Eat(KeywordType, end, Assign)
            : Peek() == '{' ? EatGoto(Punctuation, Pos + 1, FunctionBody)
            : Rest();
    }

    private bool FunctionBody() => Peek() switch
    {
        '{' => Eat(Punctuation, Pos + 1, FunctionBody),
        '}' => EatPop(Punctuation, Pos + 1),
        _ => Php(),
    };

    private bool FunctionUse() => Peek() switch
    {
        ',' or '(' => Eat(Punctuation, Pos + 1),
        '&' => Eat(Operator, Pos + 1),
        ')' => EatPop(Punctuation, Pos + 1),
        _ => Escape() || Whitespace() || Variables() || Pop(),
    };

    private bool Use()
    {
        if (Peek() is ',' or '}')
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (Keyword(Pos, ImportWords) is var word and not No)
        {
            return Eat(TokenType.Keyword, word);
        }

        int end = QualifiedName(Pos);
        if (end != No && Peek() != '\\' && At(end) == '\\' && At(end + 1) == '{')
        {
            Put(NameNamespace, end + 1);
            return Eat(Punctuation, end + 2);
        }

        int function = end == No ? No : SnakeEnd(end);
        return function != No ? Eat(NameFunction, function) : Escape() || Whitespace() || Names() || Pop();
    }

    /// <summary>The index behind the last part of a qualified name that has an underscore inside, or <see cref="TextScanner.No"/>.</summary>
    private int SnakeEnd(int end)
    {
        int start = Peek() == '\\' ? Pos + 1 : Pos;
        while (end > start)
        {
            int slash = Slice(start, end).LastIndexOf('\\');
            int part = slash < 0 ? start : start + slash + 1;
            for (int i = end - 2; i > part; i--)
            {
                if (Source[i] == '_' && UseStart.Has(Source[i + 1]))
                {
                    return end;
                }
            }

            end = part - 1;
        }

        return No;
    }

    private bool Visibility()
    {
        int end = ModifierEnd(VisibilityEnd());
        if (end != No || (end = Keyword(Pos, Modifiers)) != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        if (Keyword(Pos, MemberWords) != No)
        {
            return Pop();
        }

        end = TypeEnd();
        return end != No ? EatPop(KeywordType, end) : Rest();
    }

    /// <summary>A modifier ends at a word's edge or with <c>(set)</c>.</summary>
    private int ModifierEnd(int end) =>
        end == No ? No : IsIgnoringCase(end, "(set)") ? end + 5 : WordEnds(end) ? end : No;

    private int TypeEnd() => Id(Peek() == '?' ? Pos + 1 : Pos);
}
