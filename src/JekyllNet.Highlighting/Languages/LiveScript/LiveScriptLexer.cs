using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>LiveScript: code, and what may follow a name or a word.</summary>
internal sealed class LiveScriptLexer : LiveScriptLiteralLexer
{
    private static readonly CharSet Assignable = CharSet.Of("<>+*%^/~?-");
    private static readonly CharSet OpenBrackets = CharSet.Of("{([;,");
    private static readonly CharSet CloseBrackets = CharSet.Of("})].");
    private static readonly CharSet WordPart = CharSet.Not(" \t\r\n\f\v,;])}");
    private static readonly CharSet LabelEnd = CharSet.Of(");\n");
    private static readonly CharSet UnitPart = CharSet.Of("$a-zA-Z0-9_");

    protected override bool Root()
    {
        char c = Peek();
        if (AtLineStart && (CharSet.Space.Has(c) || c == '/'))
        {
            return Push(OperandStart);
        }

        if (Comments() || Whitespace() || ListOrArrow(c) || Member(c))
        {
            return true;
        }

        int end = IdEnd(Pos);
        if (end != No && IsKey(end))
        {
            return Eat(NameAttribute, end);
        }

        int op = OperatorEnd(c);
        if (op != No)
        {
            return Eat(Operator, op, OperandStart);
        }

        return end != No ? Word(end) : Symbol(c) || Number() || StringStart() || BackslashedWord();
    }

    // ---- symbols ----

    /// <summary>A list of words, the arrows of functions, and the one of a case.</summary>
    private bool ListOrArrow(char c)
    {
        switch (c)
        {
            case '<' when Peek(1) == '[' && Find(Pos + 2, "]>") is var close and not No:
                Put(Punctuation, Pos + 2);
                Put(Str, close);
                return Eat(Punctuation, close + 2);
            case '<' when Peek(1) is '-' or '~':
                return Eat(KeywordDeclaration, Peek(2) == '!' ? Pos + 3 : Pos + 2);
            case '!':
                int function = Keyword(SkipSpace(Pos + 1), "function");
                return function != No ? Eat(KeywordDeclaration, function)
                    : Peek(1) is '-' or '~' && Peek(2) == '>' && Eat(KeywordDeclaration, Pos + 3);
            case '-' or '~' when Peek(1) == '>':
                return Eat(KeywordDeclaration, Pos + 2);
            case '=' when Peek(1) == '>':
                return Eat(TokenType.Keyword, Pos + 2);
            default:
                return false;
        }
    }

    /// <summary>A name or a number behind a dot, an at sign or two colons.</summary>
    private bool Member(char c)
    {
        int start = c is '.' or '@' ? Pos + 1 : c == ':' && Peek(1) == ':' ? Pos + 2 : End;
        TokenType type = NameAttribute;
        int end = IdEnd(start);
        if (end == No && c != '@' && Has(start, CharSet.Digit))
        {
            type = NumInteger;
            end = c == '.' ? Skip(start, CharSet.Digit) : IntegerEnd(start);
        }

        if (end == No)
        {
            return false;
        }

        Put(c == '@' ? NameVariableInstance : Punctuation, start);
        return Eat(type, end, AfterName);
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case '+' or '-' or '&' or '|' when next == c:
                return Pos + 2;
            case '|':
                return next == '>' ? Pos + 2 : No;
            case '\\':
                return next == '\n' ? Pos + 1 : No;
            case '.' or ':' when next == '=':
                return Pos + 2;
            case '.':
                return BitOperatorEnd();
            case '<' when next == '|':
                return Pos + 2;
            case '<' when next == '<':
                return Peek(2) != '<' ? Assigning(Pos + 2) : Peek(3) == '<' ? Pos + 4 : Pos + 3;
            case '>' when next == '>':
                return Assigning(Pos + 2);
            case '=' or '!':
                return Assigning(Assigning(Pos + 1));
        }

        if (Assignable.Has(c))
        {
            return Assigning(Pos + 1);
        }

        int word = Keyword(Pos, LiveScriptWords.Operators);
        return At(word) == '-' && Has(word + 1, CharSet.Letter) ? No : word;
    }

    private int Assigning(int i) => At(i) == '=' ? i + 1 : i;

    private int BitOperatorEnd()
    {
        int dot = Peek(1) is '|' or '&' or '^' ? Pos + 2
            : Is(Pos + 1, ">>>") ? Pos + 4
            : Is(Pos + 1, ">>") || Is(Pos + 1, "<<") ? Pos + 3
            : No;
        return At(dot) == '.' ? dot + 1 : No;
    }

    private bool Symbol(char c)
    {
        switch (c)
        {
            case '&':
                Put(NameBuiltin, Pos + 1);
                return Eat(NameAttribute, Math.Max(Pos, IdEnd(Pos)));
            case '|':
                return Eat(TokenType.Keyword, Pos + 1, AfterCase);
            case '@':
                return Eat(NameVariableInstance, Pos + 1);
            case '.' when Is(Pos, "..."):
                return Eat(Punctuation, Pos + 3);
            case ':':
                return Eat(Punctuation, Pos + 1);
            case ']' when Peek(1) is '!' or '?' or '.' || IdEnd(Pos + 1) != No:
                return Eat(Punctuation, Pos + 1, AfterName);
        }

        return OpenBrackets.Has(c) ? Eat(Punctuation, Pos + 1, OperandStart) : CloseBrackets.Has(c) && Eat(Punctuation, Pos + 1);
    }

    // ---- words and numbers ----

    /// <summary>A colon follows, and neither another one nor an equals sign.</summary>
    private bool IsKey(int end)
    {
        int colon = SkipSpace(end);
        return At(colon) == ':' && colon + 1 < End && Source[colon + 1] is not (':' or '=');
    }

    private bool Word(int end)
    {
        if (Is(Pos, "case") && Has(Pos + 4, CharSet.Space))
        {
            return Eat(TokenType.Keyword, Pos + 4, AfterCase);
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return LiveScriptWords.LoopControl.Has(word) ? Eat(TokenType.Keyword, end, AfterLoopControl) : Eat(WordType(word), end, AfterName);
    }

    private static TokenType WordType(ReadOnlySpan<char> word) =>
        LiveScriptWords.Keywords.Has(word) ? TokenType.Keyword
        : LiveScriptWords.Constants.Has(word) ? NameConstant
        : LiveScriptWords.Builtins.Has(word) ? NameBuiltin
        : LiveScriptWords.Declarations.Has(word) ? KeywordDeclaration
        : CharSet.Upper.Has(word[0]) && HasLowerCase(word) ? NameClass
        : NameVariable;

    /// <summary>Whether a small letter stands somewhere behind a character that is no hyphen.</summary>
    private static bool HasLowerCase(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (CharSet.Lower.Has(word[i]) && word[i - 1] != '-')
            {
                return true;
            }
        }

        return false;
    }

    private bool Number()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        int whole = Skip(Pos, CharSet.DigitOrUnderscore);
        return At(whole) == '.' && Has(whole + 1, CharSet.Digit) ? Eat(NumFloat, IntegerEnd(whole + 1))
            : Peek() == '0' && Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex) ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex))
            : Eat(NumInteger, IntegerEnd(Pos));
    }

    /// <summary>The index behind digits, an exponent and a unit.</summary>
    private int IntegerEnd(int i)
    {
        int end = Skip(i, CharSet.DigitOrUnderscore);
        bool exponent = At(end) == 'e' && At(end + 1) is '+' or '-' && Has(end + 2, CharSet.Digit);
        return Skip(exponent ? end + 2 : end, UnitPart);
    }

    private bool BackslashedWord() =>
        Peek() == '\\' && Pos + 1 < End && !Has(Pos + 1, CharSet.Space) && Eat(Str, Skip(NextChar(Pos + 1), WordPart));

    // ---- what follows ----

    private bool AfterName()
    {
        switch (Peek())
        {
            case '!' or '?':
            case '.' when Peek(1) != '=':
                return Eat(Punctuation, Pos + 1);
            case '{':
                return Eat(Punctuation, Pos + 1, Destructuring);
            default:
                return NameOrNumber() || Goto(OperandStart);
        }
    }

    private bool NameOrNumber()
    {
        int end = IdEnd(Pos);
        return end != No ? Eat(NameAttribute, end) : Has(Pos, CharSet.Digit) && Eat(NumInteger, IntegerEnd(Pos));
    }

    private bool Destructuring() => Peek() switch
    {
        ',' or ';' => Eat(Punctuation, Pos + 1),
        '}' => EatPop(Punctuation, Pos + 1),
        _ => NameOrNumber() || Whitespace(),
    };

    private bool SpaceOnLine() => Has(Pos, CharSet.SpaceButNewline) && Eat(Text, Skip(Pos, CharSet.SpaceButNewline));

    private bool AfterCase()
    {
        if (SpaceOnLine())
        {
            return true;
        }

        int next = Peek() == '_' ? SkipSpace(Pos + 1) : End;
        return Is(next, "=>") || (next > Pos + 1 && Keyword(next, "then") != No) ? Eat(TokenType.Keyword, Pos + 1) : Pop();
    }

    private bool AfterLoopControl() =>
        SpaceOnLine() || (IdEnd(Pos) is var end and not No && Has(end, LabelEnd) ? Eat(NameLabel, end) : Pop());
}
