using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>AWK.</summary>
internal sealed class AwkLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("<>+*/%^!=-");
    private static readonly CharSet NameStart = CharSet.Of("$a-zA-Z_");
    private static readonly CharSet NameRest = CharSet.Of("a-zA-Z0-9_");
    private static readonly CharSet Repetition = CharSet.Of("0-9,");
    private static readonly WordSet Keywords = WordSet.Of("if else while for do break continue return next nextfile delete exit print printf getline");
    private static readonly WordSet Constants = WordSet.Of("CONVFMT FS NF NR FNR FILENAME RS OFS ORS OFMT SUBSEP ARGC ARGV ENVIRON");
    private static readonly WordSet Builtins =
        WordSet.Of("exp log sqrt sin cos atan2 length rand srand int substr index match split sub gsub sprintf system tolower toupper");

    protected override bool Root()
    {
        if (Blank())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case var _ when Operators.Has(c):
                return Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1, ExpressionStart);
            case 'i' when Is(Pos, "in") && WordEnds(Pos + 2):
            case '&' when Peek(1) == '&':
                return Eat(Operator, Pos + 2, ExpressionStart);
            case '|':
                return Eat(Operator, Pos + 1, ExpressionStart);
            case '~':
                return Eat(Operator, Peek(1) == '!' ? Pos + 2 : Pos + 1, ExpressionStart);
            case '(' or '[' or ',':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ';' or '{' or '}':
                return Eat(Punctuation, Pos + 1, Statement);
            case ')' or ']' or '.' or ':':
                return Eat(Punctuation, Pos + 1);
            case '?':
                return Eat(Punctuation, Pos + 1, Ternary) && Push(ExpressionStart);
            case '"':
                return StringEnd() is var end and not No && Eat(StrDouble, end);
        }

        return NameStart.Has(c) ? Word() : Number();
    }

    private bool Blank()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return Peek() == '#' && Eat(CommentSingle, LineEnd(Pos));
    }

    // Where a slash begins a regular expression.
    private bool ExpressionStart() => Blank() || (Peek() == '/' ? EatGoto(StrRegex, Pos + 1, Regex) : Pop());

    private bool Statement() => Peek() is '{' or '}' ? Eat(Punctuation, Pos + 1) : ExpressionStart();

    private bool Ternary() => Peek() == ':' ? EatGoto(Punctuation, Pos + 1, ExpressionStart) : Root();

    private bool Word()
    {
        int end = Skip(Pos + 1, NameRest);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (Keywords.Has(word))
        {
            return Eat(TokenType.Keyword, end, ExpressionStart);
        }

        return word switch
        {
            "function" => Eat(KeywordDeclaration, end, ExpressionStart),
            "BEGIN" or "END" => Eat(KeywordReserved, end),
            _ when Constants.Has(word) => Eat(KeywordConstant, end),
            _ when Builtins.Has(word) => Eat(NameBuiltin, end),
            ['$', ..] => Eat(NameVariable, end),
            _ => Eat(NameOther, end),
        };
    }

    private bool Number()
    {
        int whole = Skip(Pos, CharSet.Digit);
        if (whole == Pos)
        {
            return false;
        }

        return At(whole) == '.' && Has(whole + 1, CharSet.Digit) ? Eat(NumFloat, Skip(whole + 1, CharSet.Digit)) : Eat(NumInteger, whole);
    }

    // A text that nothing closes ends at the last quote that a backslash was to keep from closing it.
    private int StringEnd()
    {
        int lastEscaped = No;
        for (int i = Pos + 1; i < End; i++)
        {
            if (At(i) == '"')
            {
                return i + 1;
            }

            if (At(i) == '\\' && At(i + 1) is '\\' or '"' && i + 1 < End)
            {
                lastEscaped = At(i + 1) == '"' ? i + 2 : lastEscaped;
                i++;
            }
        }

        return lastEscaped;
    }

    private bool Regex()
    {
        char c = Peek();
        if (c != '/' && At(Pos + 1) == '\n' && Pos + 1 < End)
        {
            return EatPop(Error, Pos + 2);
        }

        switch (c)
        {
            case '/':
                return EatGoto(StrRegex, Pos + 1, RegexEnd);
            case '\n':
                return EatPop(Error, Pos + 1);
            case '[':
                return Eat(StrEscape, Peek(1) == '^' ? Pos + 2 : Pos + 1, RegexGroup);
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(StrEscape, NextChar(Pos + 1));
            case '(' when Peek(1) == '?' && Peek(2) is ':' or '=' or '<' or '!':
                return Eat(StrEscape, Pos + 3);
            case '{' when Skip(Pos + 1, Repetition) is var close && close > Pos + 1 && At(close) == '}':
                return Eat(StrEscape, close + 1);
            case '(' or ')' or '?':
                return Eat(StrEscape, Pos + 1);
            default:
                return Eat(StrRegex, NextChar(Pos));
        }
    }

    private bool RegexEnd() => Pop();

    private bool RegexGroup()
    {
        char c = Peek();
        if (c != '/' && At(Pos + 1) == '\n' && Pos + 1 < End)
        {
            return EatPop(Error, Pos + 2, 2);
        }

        switch (c)
        {
            case '/':
                return Eat(StrEscape, Pos + 1);
            case ']':
                return EatPop(StrEscape, Pos + 1);
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(StrEscape, NextChar(Pos + 1));
            case '\n':
                return false;
            default:
                return Eat(StrRegex, NextChar(Pos));
        }
    }
}
