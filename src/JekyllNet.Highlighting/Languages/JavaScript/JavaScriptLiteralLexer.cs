using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The comments, numbers, texts, templates and regular expressions of JavaScript.</summary>
internal abstract class JavaScriptLiteralLexer : StateLexer
{
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly CharSet RegexFlag = CharSet.Of("gimuy");
    private static readonly CharSet Repetition = CharSet.Of("0-9,");
    private static readonly CharSet InTemplate = CharSet.Not("$`\\");
    private static readonly CharSet DigitOrUnderscoreOct = CharSet.Of("0-7_");
    private static readonly CharSet DigitOrUnderscoreBin = CharSet.Of("01_");

    protected bool CommentsAndSpace()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '<')
        {
            return Is(Pos, "<!--") && Eat(Comment, Pos + 4);
        }

        return c == '/' && Peek(1) switch
        {
            '/' => Eat(CommentSingle, LineEnd(Pos)),
            '*' => Eat(CommentMultiline, Pos + 2, MultilineComment),
            _ => false,
        };
    }

    private bool MultilineComment()
    {
        if (Is(Pos, "*/"))
        {
            return EatPop(CommentMultiline, Pos + 2);
        }

        return Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
    }

    protected bool NumberOrString()
    {
        char c = Peek();
        switch (c)
        {
            case '"':
                return Eat(StrDelimiter, Pos + 1, DoubleQuoted);
            case '\'':
                return Eat(StrDelimiter, Pos + 1, SingleQuoted);
            case ':':
                return Eat(Punctuation, Pos + 1);
            case >= '0' and <= '9':
                return Number();
            default:
                return false;
        }
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
            end = At(end) is 'e' or 'E' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
            return Eat(NumFloat, At(end) is 'f' or 'd' ? end + 1 : end);
        }

        if (Peek() == '0')
        {
            switch (Peek(1))
            {
                case 'x' or 'X' when Has(Pos + 2, CharSet.Hex):
                    return Eat(NumHex, Skip(Pos + 2, CharSet.Hex));
                case 'o' or 'O' when Has(Pos + 2, CharSet.Oct):
                    return Eat(NumOct, Skip(Pos + 2, DigitOrUnderscoreOct));
                case 'b' or 'B' when Has(Pos + 2, CharSet.Bin):
                    return Eat(NumBin, Skip(Pos + 2, DigitOrUnderscoreBin));
            }
        }

        return Eat(NumInteger, end);
    }

    private bool DoubleQuoted() => QuotedString(StrDouble, '"');

    private bool SingleQuoted() => QuotedString(StrSingle, '\'');

    private bool QuotedString(TokenType type, char quote)
    {
        char c = Peek();
        if (c == quote)
        {
            return EatPop(StrDelimiter, Pos + 1);
        }

        if (c == '\\')
        {
            char escaped = Peek(1);
            return Eat(StrEscape, escaped is '\\' or 'n' or 'r' or 't' || escaped == quote ? Pos + 2 : Pos + 1);
        }

        return Eat(type, Until(Pos, '\\', quote));
    }

    protected bool Template()
    {
        switch (Peek())
        {
            case '$' when Peek(1) == '{':
                return Eat(Punctuation, Pos + 2, TemplateExpression);
            case '`':
                return EatPop(StrDouble, Pos + 1);
            case '\\' when Peek(1) is '$' or '`' or '\\':
                return Eat(StrEscape, Pos + 2);
            case '\\' or '$':
                return Eat(StrDouble, Pos + 1);
            default:
                return Eat(StrDouble, Skip(Pos, InTemplate));
        }
    }

    private bool TemplateExpression() => Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Root();

    protected bool Regex()
    {
        char c = Peek();
        if (c == '/')
        {
            return EatGoto(StrRegex, Pos + 1, RegexEnd);
        }

        if (At(NextChar(Pos)) == '\n')
        {
            return EatPop(Error, NextChar(Pos) + 1);
        }

        switch (c)
        {
            case '\n':
                return EatPop(Error, Pos + 1);
            case '[':
                return Eat(StrEscape, Peek(1) == '^' ? Pos + 2 : Pos + 1, RegexGroup);
            case '\\' when Pos + 1 < End:
                return Eat(StrEscape, NextChar(Pos + 1));
            case '(' when Peek(1) == '?' && Peek(2) is ':' or '=' or '<' or '!':
                return Eat(StrEscape, Pos + 3);
            case '{' when Has(Pos + 1, Repetition):
                int close = Skip(Pos + 1, Repetition);
                return At(close) == '}' ? Eat(StrEscape, close + 1) : Eat(StrRegex, Pos + 1);
            case '(' or ')' or '?':
                return Eat(StrEscape, Pos + 1);
            default:
                return Eat(StrRegex, NextChar(Pos));
        }
    }

    private bool RegexEnd() => EatPop(StrRegex, Skip(Pos, RegexFlag));

    private bool RegexGroup()
    {
        char c = Peek();
        if (c == '/')
        {
            return Eat(StrEscape, Pos + 1);
        }

        if (At(NextChar(Pos)) == '\n')
        {
            return EatPop(Error, NextChar(Pos) + 1, 2);
        }

        return c switch
        {
            '\n' => false,
            ']' => EatPop(StrEscape, Pos + 1),
            '\\' when Pos + 1 < End => Eat(StrEscape, NextChar(Pos + 1)),
            _ => Eat(StrRegex, NextChar(Pos)),
        };
    }
}
