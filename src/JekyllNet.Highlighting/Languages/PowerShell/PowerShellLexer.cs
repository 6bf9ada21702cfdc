using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>PowerShell.</summary>
internal sealed class PowerShellLexer : StateLexer
{
    private static readonly CharSet DashedWord = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet CommandStart = CharSet.Of("/\\~a-zA-Z");
    private static readonly CharSet ArgumentStart = CharSet.Of("/\\~a-zA-Z0-9_");
    private static readonly CharSet PathPart = CharSet.Of(".:/\\~a-zA-Z0-9_-");
    private static readonly CharSet InHelp = CharSet.Not("#.");
    private static readonly CharSet HelpMark = CharSet.Of("#.");
    private static readonly CharSet InString = CharSet.Not("\"`$");
    private static readonly CharSet Operators = CharSet.Of("+*/%=!.&|-");
    private static readonly CharSet Punctuations = CharSet.Of("{}(),:;");

    private RunMemo dashed;
    private int noBraceFrom;

    protected override void OnRun() => (dashed, noBraceFrom) = (default, int.MaxValue);

    protected override bool Root()
    {
        if (Comments() || OperatorWordRule() || Declaration() || CommandOrMember())
        {
            return true;
        }

        char c = Peek();
        if (c == '?')
        {
            return Eat(NameFunction, Pos + 1, Parameters);
        }

        return Expression() || Variable()
            || (Operators.Has(c) && Eat(Operator, Pos + 1))
            || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1))
            || (c == '`' && (Pos + 1 >= End || Peek(1) == '\n') && Eat(StrEscape, Pos + 1));
    }

    private bool Comments()
    {
        char c = Peek();
        return CharSet.Space.Has(c) ? Eat(TextWhitespace, SkipSpace(Pos))
            : c == '#' ? Eat(Comment, LineEnd(Pos))
            : c == '<' && Peek(1) == '#' && Eat(CommentMultiline, Pos + 2, HelpComment);
    }

    private bool OperatorWordRule()
    {
        switch (Peek())
        {
            case '.' when Peek(1) == '.' && Has(Peek(2) == '.' ? Pos + 3 : Pos + 2, CharSet.Digit):
                return Eat(Operator, Pos + 2);
            case '-' when Keyword(Pos + 1, PowerShellWords.Operators) is var end and not No:
                return Eat(Operator, end);
            case '+' or '-' or '*' or '/' or '%' when Peek(1) == '=' && !WordEnds(Pos + 2):
                return Eat(Operator, Pos + 2);
            default:
                return false;
        }
    }

    private bool Declaration()
    {
        if (!Has(Pos, CharSet.Letter))
        {
            return false;
        }

        if (IsIgnoringCase(Pos, "class") && SkipSpace(Pos + 5) is var name && name > Pos + 5 && Has(name, CharSet.Word))
        {
            Put(KeywordReserved, Pos + 5);
            Put(TextWhitespace, name);
            return Eat(NameClass, Skip(name, CharSet.Word), ClassHead);
        }

        if (IsIgnoringCase(Pos, "function") && Function())
        {
            return true;
        }

        int end = Keyword(Pos, PowerShellWords.Keywords);
        return end != No && At(end) is not ('-' or '.') && Eat(KeywordReserved, end);
    }

    private bool Function()
    {
        int word = Pos + 8;
        int start = SkipSpace(word);
        int scope = Skip(start, CharSet.Word);
        int name = scope > start && At(scope) == ':' && FunctionNameEnd(scope + 1) != No ? scope + 1 : start;
        int end = start > word ? FunctionNameEnd(name) : No;
        if (end == No)
        {
            return false;
        }

        Put(KeywordReserved, word);
        Put(TextWhitespace, start);
        if (name > start)
        {
            Put(NameNamespace, scope);
            Put(Punctuation, name);
        }

        return Eat(NameFunction, end);
    }

    private int FunctionNameEnd(int i) => Has(i, CharSet.Word) && Has(i + 1, DashedWord) ? Skip(i + 1, DashedWord) : No;

    private bool CommandOrMember()
    {
        char c = Peek();
        if (c == '-')
        {
            int option = Peek(1) == '-' ? Pos + 2 : Pos + 1;
            if (Has(option, CharSet.Word))
            {
                return Eat(NameTag, Skip(option, CharSet.Word));
            }
        }

        int start = c == '.' ? Pos + 1 : Pos;
        int end = Skip(start, DashedWord, ref dashed);
        if (end > start && At(end) == '[')
        {
            Put(Operator, start);
            Put(Name, end);
            return Eat(Punctuation, end + 1, Bracket);
        }

        if (CommandStart.Has(c))
        {
            Put(Name, Skip(Pos + 1, PathPart));
            return Eat(TextWhitespace, Peek() == '\n' ? Pos + 1 : Pos, Parameters);
        }

        if (c != '.' || end == start)
        {
            return false;
        }

        Put(Operator, start);
        Put(NameFunction, end);
        return Peek() == '(' ? Eat(Punctuation, Pos + 1, Parameters) : Eat(TextWhitespace, Peek() == '\n' ? Pos + 1 : Pos);
    }

    private bool Expression()
    {
        if (Comments())
        {
            return true;
        }

        switch (Peek())
        {
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuoted);
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuoted);
            case '@' when Peek(1) == '"':
                return Eat(StrHeredoc, Pos + 2, HereString);
            case '@' when Peek(1) == '\'':
                int close = Find(Pos + 2, "'@");
                return close != No && Eat(StrHeredoc, close + 2);
            case '@' when Peek(1) == '{':
                return Eat(Punctuation, Pos + 2, HashTable);
            case '@' when Peek(1) == '(':
                return Eat(Punctuation, Pos + 2, ArrayLiteral);
            case '{':
                return Eat(Punctuation, Pos + 1, Brace);
            case '[':
                return Eat(Punctuation, Pos + 1, Bracket);
        }

        int end = Skip(Pos, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, Skip(end + 1, CharSet.Digit));
        }

        return end > Pos && Eat(NumInteger, end);
    }

    private bool Variable()
    {
        if (Peek() != '$')
        {
            return false;
        }

        foreach (string variable in PowerShellWords.AutomaticVariables)
        {
            if (Is(Pos, variable))
            {
                return Eat(NameBuiltinPseudo, Pos + variable.Length);
            }
        }

        int scope = Skip(Pos + 1, CharSet.Word);
        int end = scope > Pos + 1 && At(scope) == ':' ? VariableName(scope + 1) : No;
        if (end != No)
        {
            Put(NameVariable, Pos + 1);
            Put(NameNamespace, scope);
            Put(Punctuation, scope + 1);
            return Eat(NameVariable, end);
        }

        end = VariableName(Pos + 1);
        return end != No && Eat(NameVariable, end);
    }

    private int VariableName(int i)
    {
        if (Has(i, CharSet.Word))
        {
            return Skip(i, CharSet.Word);
        }

        if (At(i) != '{' || i >= noBraceFrom)
        {
            return No;
        }

        int end = i + 1;
        do
        {
            if (end >= End || (Source[end] == '`' && !Has(end + 1, CharSet.NotNewline)))
            {
                noBraceFrom = end >= End ? i : noBraceFrom;
                return No;
            }

            end += Source[end] == '`' ? 2 : 1;
        }
        while (At(end) != '}');
        return end + 1;
    }

    private bool HelpComment()
    {
        if (Peek() == '.')
        {
            foreach (string keyword in PowerShellWords.HelpKeywords)
            {
                if (IsIgnoringCase(Pos + 1, keyword))
                {
                    return Eat(CommentSpecial, Pos + 1 + keyword.Length);
                }
            }
        }

        if (Is(Pos, "#>"))
        {
            return EatPop(CommentMultiline, Pos + 2);
        }

        int end = Skip(Pos, InHelp);
        return Eat(CommentMultiline, end > Pos ? end : Skip(Pos, HelpMark));
    }

    private bool Interpolated() => Peek() == ')' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool DoubleQuoted()
    {
        int quote = ClosingQuote();
        return At(quote) == '"' ? EatPop(StrDouble, quote + 1) : Escape() || Run(Pos, InString) is var end and not No && Eat(StrDouble, end) || Variable();
    }

    private bool HereString()
    {
        int quote = ClosingQuote();
        if (At(quote) == '"' && At(quote + 1) == '@')
        {
            return EatPop(StrHeredoc, quote + 2);
        }

        if (Escape())
        {
            return true;
        }

        int end = Skip(Pos, InString);
        while (end == Pos && At(end) == '"')
        {
            end = Pos + 1;
            while (At(end) == '"')
            {
                end++;
            }
        }

        return end > Pos ? Eat(StrHeredoc, end) : Variable();
    }

    private int ClosingQuote() => Peek() != '$' ? Pos : Peek(1) == '#' ? Pos + 2 : Pos + 1;

    private bool Escape()
    {
        if (Peek() == '$' && Peek(1) == '(')
        {
            return Eat(StrInterpol, Pos + 2, Interpolated);
        }

        return Peek() == '`' && Eat(StrEscape, Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : Pos + 1);
    }

    private bool SingleQuoted() => Peek() == '\'' ? EatPop(StrSingle, Pos + 1) : Eat(StrSingle, Until(Pos, '\''));

    private bool ClassHead()
    {
        char c = Peek();
        return c == '{' ? EatPop(Punctuation, Pos + 1)
            : CharSet.Space.Has(c) ? Eat(TextWhitespace, SkipSpace(Pos))
            : CharSet.Word.Has(c) ? Eat(NameClass, Skip(Pos, CharSet.Word))
            : c is ':' or ',' && Eat(Punctuation, Pos + 1);
    }

    private bool HashTable()
    {
        switch (Peek())
        {
            case '}':
                return EatPop(Punctuation, Pos + 1);
            case '=':
                return Eat(Operator, Pos + 1);
            case ',' or ';':
                return Eat(Punctuation, Pos + 1);
        }

        return Expression() || Run(Pos, CharSet.Word) is var end and not No && Eat(NameOther, end) || Variable();
    }

    private bool ArrayLiteral() => Peek() switch
    {
        ')' => EatPop(Punctuation, Pos + 1),
        ',' or ';' => Eat(Punctuation, Pos + 1),
        _ => Expression() || Variable(),
    };

    private bool Brace() => Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Root();

    private bool Bracket()
    {
        if (Peek() == ']')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        if (!Has(Pos, CharSet.Letter) || !Has(Pos + 1, CharSet.Word))
        {
            return Root();
        }

        int end = Skip(Pos + 1, CharSet.Word);
        return At(end) == '.' ? Eat(Name, end + 1)
            : Eat(PowerShellWords.Attributes.Has(Slice(Pos, end)) ? NameBuiltinPseudo : Name, end);
    }

    /// <summary>What follows a command on its line.</summary>
    private bool Parameters()
    {
        char c = Peek();
        switch (c)
        {
            case '`' when Pos + 1 < End:
                return Eat(StrEscape, NextChar(Pos + 1));
            case ')':
                Put(Punctuation, Pos + 1);
                return !InState(Interpolated) || Pop(2);
            case ';' or '(' or '{' or '}' or ']':
                return EatPop(Punctuation, Pos + 1);
            case '|' or '=':
                return EatPop(Operator, Pos + 1);
        }

        if (CharSet.Space.Has(c))
        {
            int feed = Slice(Pos, SkipSpace(Pos)).IndexOf('\n');
            return feed >= 0 ? EatPop(TextWhitespace, Pos + feed + 1) : Root();
        }

        return ArgumentStart.Has(c) ? Eat(NameOther, Skip(Pos + 1, PathPart)) : Root();
    }
}
