using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Lua.</summary>
internal sealed class LuaLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("=+*/%^<>#-");
    private static readonly CharSet Punctuations = CharSet.Of("[]{}().,:;");
    private static readonly CharSet Repetition = CharSet.Of("0-9,");
    private static readonly CharSet EscapeLetter = CharSet.Of("abfnrtv\\\"'");
    private static readonly CharSet EqualSigns = CharSet.Of("=");
    private static readonly WordSet Logic = WordSet.Of("and or not");
    private static readonly WordSet Keywords = WordSet.Of("break do else elseif end for if in repeat return then until while");
    private static readonly WordSet Constants = WordSet.Of("true false nil");

    protected override bool Root() => Is(Pos, "#!") ? Eat(CommentPreproc, LineEnd(Pos)) : Push(Base);

    private bool Base()
    {
        char c = Peek();
        int end = No;
        switch (c)
        {
            case '-' when Peek(1) == '-':
                end = LongBracketEnd(Pos + 2);
                return end != No ? Eat(CommentMultiline, end) : Eat(CommentSingle, LineEnd(Pos));
            case '\n':
                return Eat(Text, Pos + 1);
            case ' ' or '\t' or '\r' or '\f' or '\v':
                return Eat(Text, Pos + 1);
            case '[' when LongBracketEnd(Pos) is var bracket and not No:
                return Eat(Str, bracket);
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuoted);
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuoted);
        }

        if (Number() || OperatorRule())
        {
            return true;
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word();
    }

    private int LongBracketEnd(int i)
    {
        if (At(i) != '[')
        {
            return No;
        }

        int second = Skip(i + 1, EqualSigns);
        if (At(second) != '[')
        {
            return No;
        }

        string close = string.Concat("]", Slice(i + 1, second), "]");
        int end = close.Length == 2 ? Find(second + 1, "]]") : Find(second + 1, close);
        return end == No ? No : end + close.Length;
    }

    private bool Number()
    {
        int whole = Skip(Pos, CharSet.Digit);
        if (At(whole) == '.' && (whole > Pos || Has(whole + 1, CharSet.Digit)))
        {
            // Rouge asks for a quote behind a number with a point in it.
            int end = Exponent(Skip(whole + 1, CharSet.Digit), CharSet.Digit);
            if (At(end) == '\'')
            {
                return Eat(NumFloat, end + 1);
            }
        }

        if (whole == Pos)
        {
            return false;
        }

        if (Exponent(whole, CharSet.Digit) is var exponent && exponent > whole)
        {
            return Eat(NumFloat, exponent);
        }

        return Peek() == '0' && Peek(1) is 'x' or 'X' ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex)) : Eat(NumInteger, whole);
    }

    private bool OperatorRule()
    {
        char c = Peek();
        if (c is '=' or '~' or '<' or '>' && Peek(1) == '=')
        {
            return Eat(Operator, Pos + 2);
        }

        if (c == '.' && Peek(1) == '.')
        {
            return Eat(Operator, Peek(2) == '.' ? Pos + 3 : Pos + 2);
        }

        return Operators.Has(c) && Eat(Operator, Pos + 1);
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (WordEnds(end))
        {
            if (word is "function")
            {
                return Eat(TokenType.Keyword, end, FunctionName);
            }

            TokenType type = Logic.Has(word) ? OperatorWord
                : Keywords.Has(word) ? TokenType.Keyword
                : word is "local" ? KeywordDeclaration
                : Constants.Has(word) ? KeywordConstant
                : Text;
            if (type != Text)
            {
                return Eat(type, end);
            }
        }

        int member = At(end) == '.' ? Identifier(end + 1) : No;
        int whole = member == No ? end : member;
        ReadOnlySpan<char> name = Slice(Pos, whole);
        if (name is "gsub")
        {
            return Eat(NameBuiltin, whole, Gsub);
        }

        if (LuaWords.Builtins.Has(name))
        {
            return Eat(NameBuiltin, whole);
        }

        Put(Name, end);
        return member == No || (Eat(Punctuation, end + 1) && Eat(Name, member));
    }

    private bool FunctionName()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Peek() == '(')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        int member = At(end) == '.' ? Identifier(end + 1) : No;
        if (member != No)
        {
            Put(NameClass, end);
            Put(Punctuation, end + 1);
        }

        return EatPop(NameFunction, member != No ? member : end);
    }

    private bool Gsub() => Peek() switch
    {
        ')' => EatPop(Punctuation, Pos + 1),
        '(' or ',' => Eat(Punctuation, Pos + 1),
        '\'' => Eat(StrRegex, Pos + 1, SingleQuotedRegex),
        '"' => Eat(StrRegex, Pos + 1, Regex),
        _ => Has(Pos, CharSet.Space) && Eat(Text, SkipSpace(Pos)),
    };

    private bool SingleQuotedRegex() => Peek() == '\'' ? EatGoto(StrRegex, Pos + 1, RegexEnd) : Regex();

    private bool Regex()
    {
        switch (Peek())
        {
            case '"':
                return EatGoto(StrRegex, Pos + 1, RegexEnd);
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
            case '\n':
                return false;
            default:
                return Eat(StrRegex, NextChar(Pos));
        }
    }

    private bool RegexEnd()
    {
        int end = Pos;
        while (At(end) == '$')
        {
            end++;
        }

        return EatPop(StrRegex, end);
    }

    private bool RegexGroup()
    {
        switch (Peek())
        {
            case '/':
                return Eat(StrEscape, Pos + 1);
            case ']':
                return EatPop(StrEscape, Pos + 1);
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                Put(StrEscape, Pos + 1);
                return Eat(StrRegex, NextChar(Pos));
            case '\n':
                return false;
            default:
                return Eat(StrRegex, NextChar(Pos));
        }
    }

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool DoubleQuoted() => Quoted(StrDouble, '"');

    private bool Quoted(TokenType type, char quote)
    {
        if (Peek() == '\\')
        {
            int digits = Skip(Pos + 1, CharSet.Digit, 3);
            return Has(Pos + 1, EscapeLetter) ? Eat(StrEscape, Pos + 2) : digits > Pos + 1 && Eat(StrEscape, digits);
        }

        return Peek() == quote ? EatPop(type, Pos + 1) : Eat(type, Until(Pos, '\\', quote));
    }
}
