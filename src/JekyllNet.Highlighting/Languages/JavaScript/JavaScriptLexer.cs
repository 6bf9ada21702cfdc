using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JavaScript, and what its dialects build on.</summary>
internal class JavaScriptLexer(JavaScriptWords words) : StateLexer
{
    protected static readonly CharSet IdStart =
        CharSet.Of("a-zA-Z$_", c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber);

    private static readonly CharSet BeforeUpper = CharSet.Of("$_", c => char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber);
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly CharSet RegexFlag = CharSet.Of("gimuy");
    private static readonly CharSet Repetition = CharSet.Of("0-9,");
    private static readonly CharSet InTemplate = CharSet.Not("$`\\");
    private static readonly CharSet DigitOrUnderscoreOct = CharSet.Of("0-7_");
    private static readonly CharSet DigitOrUnderscoreBin = CharSet.Of("01_");

    private int lastCloseParen;
    private int noParenOnLineBefore;
    private RunMemo dollars;

    public JavaScriptLexer()
        : this(JavaScriptWords.JavaScript)
    {
    }

    protected override void OnRun()
    {
        lastCloseParen = Slice(Pos, End).LastIndexOf(')') + Pos;
        dollars = default;
        noParenOnLineBefore = 0;
    }

    protected override bool Root() =>
        Hashbang() || CommentsAndSpace() || OperatorOrPunctuation() || ClassHead() || NameRules() || NumberOrString();

    /// <summary>The index behind an identifier, or <see cref="TextScanner.No"/>; a dollar sign may only begin one.</summary>
    protected int Id(int i) => Has(i, IdStart) ? Skip(i + 1, CharSet.UnicodeWord) : No;

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

    protected virtual bool ExpressionStart()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        return Peek() switch
        {
            '/' => EatGoto(StrRegex, Pos + 1, Regex),
            '{' => EatGoto(Punctuation, Pos + 1, ObjectLiteral),
            _ => Pop(),
        };
    }

    /// <summary>The beginning of a statement, where a brace opens no object and a name may be a label.</summary>
    protected virtual bool Statement()
    {
        if (Peek() == 'c' && Keyword(Pos, "case") != No)
        {
            return EatGoto(TokenType.Keyword, Pos + 4, ExpressionStart);
        }

        return KeyAndColon(NameLabel) || ExpressionStart();
    }

    protected bool ObjectLiteral()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        switch (Peek())
        {
            case '{':
                return Eat(Punctuation, Pos + 1, ObjectLiteral);
            case '}':
                return EatGoto(Punctuation, Pos + 1, Statement);
            case ':':
                return Eat(Punctuation, Pos + 1);
            default:
                return KeyAndColon(NameAttribute) ? Push(ExpressionStart) : Root();
        }
    }

    /// <summary>What TypeScript adds before all other rules.</summary>
    protected bool TypedRoot()
    {
        if (Peek() == '?')
        {
            return Peek(1) == '.' ? Eat(Punctuation, Pos + 2) : Peek(1) == '?' && Eat(Operator, Pos + 2);
        }

        int end = Is(Pos, "as") ? Pos + 2 : Is(Pos, "satisfies") ? Pos + 9 : No;
        return end != No && Has(end, CharSet.Space) && Eat(KeywordDeclaration, SkipSpace(end));
    }

    /// <summary>A name with a question mark or none and a colon.</summary>
    protected bool TypedLabel()
    {
        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        int mark = At(end) == '?' ? end + 1 : end;
        int colon = SkipSpace(mark);
        if (At(colon) != ':')
        {
            return false;
        }

        Put(NameLabel, end);
        Put(Punctuation, mark);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1, ExpressionStart);
    }

    private bool KeyAndColon(TokenType type)
    {
        int end = Id(Pos);
        int colon = end == No ? No : SkipSpace(end);
        if (colon == No || At(colon) != ':')
        {
            return false;
        }

        Put(type, end);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1);
    }

    private bool MultilineComment()
    {
        if (Is(Pos, "*/"))
        {
            return EatPop(CommentMultiline, Pos + 2);
        }

        return Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
    }

    private bool Hashbang()
    {
        char c = Peek();
        if (c != '#' && !CharSet.Space.Has(c))
        {
            return false;
        }

        int mark = SkipSpace(Pos);
        if (!Is(mark, "#!"))
        {
            return false;
        }

        int end = LineEnd(mark);
        return end < End && Eat(CommentPreproc, end + 1, Statement);
    }

    private bool OperatorOrPunctuation()
    {
        char c = Peek();
        char next = Peek(1);
        switch (c)
        {
            case '+' or '-' or '&' or '|' or '<' when next == c:
                return Eat(Operator, Pos + 2, ExpressionStart);
            case '>' when next == '>':
                return Eat(Operator, Peek(2) == '>' ? Pos + 3 : Pos + 2, ExpressionStart);
            case '~':
                return Eat(Operator, Pos + 1, ExpressionStart);
            case '?' when next == '?':
                return Eat(Operator, Peek(2) == '=' ? Pos + 3 : Pos + 2, ExpressionStart);
            case '\\' when next == '\n':
                return Eat(Operator, Pos + 1, ExpressionStart);
            case '=' or '!' when next == '=' && Peek(2) == '=':
                return Eat(Operator, Pos + 3, ExpressionStart);
            case '-' or '<' or '>' or '+' or '*' or '%' or '&' or '|' or '^' or '/' or '!' or '=':
                return Eat(Operator, next == '=' ? Pos + 2 : Pos + 1, ExpressionStart);
            case '(' or '[' or ',':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ';':
                return Eat(Punctuation, Pos + 1, Statement);
            case ')' or ']' or '.':
                return Eat(Punctuation, Pos + 1);
            case '`':
                return Eat(StrDouble, Pos + 1, Template);
            case '?' when next == '.':
                return Eat(Punctuation, Pos + 2);
            case '?':
                Put(Punctuation, Pos + 1);
                return Push(Ternary) && Push(ExpressionStart);
            case '@':
                Put(Punctuation, Pos + 1);
                return Eat(NameDecorator, Skip(Pos, CharSet.Word), ExpressionStart);
            case '{' or '}':
                return Eat(Punctuation, Pos + 1, Statement);
            default:
                return false;
        }
    }

    private bool ClassHead()
    {
        if (Peek() != 'c' || !Is(Pos, "class"))
        {
            return false;
        }

        int end = SkipSpaceOrContinuation(Pos + 5);
        if (end == Pos + 5)
        {
            return false;
        }

        Put(KeywordDeclaration, Pos + 5);
        return Eat(Text, end, ClassName);
    }

    private bool NameRules()
    {
        int upper = Skip(Pos, BeforeUpper, ref dollars);
        if (upper < End && char.IsUpper(Source[upper]))
        {
            int call = CallEnd(Skip(upper + 1, CharSet.UnicodeWord));
            if (call != No)
            {
                return Eat(NameClass, call);
            }
        }

        if (Peek() == 'f' && Is(Pos, "function") && Function())
        {
            return true;
        }

        int end = Id(Peek() == '#' ? Pos + 1 : Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> name = Slice(Pos, end);
        int paren = CallEnd(end);
        if (paren != No)
        {
            return Eat(words.Keywords.Has(name) ? TokenType.Keyword : NameFunction, paren);
        }

        return words.Keywords.Has(name) ? Eat(TokenType.Keyword, end, ExpressionStart)
            : words.Declarations.Has(name) ? Eat(KeywordDeclaration, end, ExpressionStart)
            : words.Reserved.Has(name) ? Eat(KeywordReserved, end)
            : words.Constants.Has(name) ? Eat(KeywordConstant, end)
            : words.Builtins.Has(name) ? Eat(NameBuiltin, end)
            : Eat(NameOther, end);
    }

    /// <summary>The index of a parenthesis behind a name, blanks between allowed, that is closed somewhere.</summary>
    private int CallEnd(int i)
    {
        i = Skip(i, CharSet.Blank);
        return At(i) == '(' && lastCloseParen > i ? i : No;
    }

    private bool Function()
    {
        int end = Pos + 8;
        int name = SkipSpaceOrContinuation(end);
        int nameEnd = name > end ? Id(name) : No;
        if (nameEnd != No)
        {
            Put(KeywordDeclaration, end);
            Put(Text, name);
            return Eat(NameFunction, nameEnd);
        }

        if (At(end) != '(' || end < noParenOnLineBefore)
        {
            return false;
        }

        int close = Until(end, ')', '\n');
        if (At(close) == ')')
        {
            return Eat(KeywordDeclaration, end);
        }

        noParenOnLineBefore = close;
        return false;
    }

    private int SkipSpaceOrContinuation(int i)
    {
        while (Has(i, CharSet.Space) || (At(i) == '\\' && Has(i + 1, CharSet.Space)))
        {
            i += Source[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private bool NumberOrString()
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

    private bool ClassName()
    {
        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        int extends = SkipSpaceOrContinuation(end);
        int behind = extends > end && Is(extends, "extends") ? SkipSpaceOrContinuation(extends + 7) : No;
        if (behind <= extends + 7)
        {
            return EatPop(NameClass, end);
        }

        Put(NameClass, end);
        Put(Text, extends);
        Put(KeywordDeclaration, extends + 7);
        return Eat(Text, behind);
    }

    /// <summary>Between the two colons of a conditional, where a name before a colon is no label.</summary>
    private bool Ternary() => Peek() == ':' ? EatGoto(Punctuation, Pos + 1, ExpressionStart) : Root();

    private bool Template()
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

    private bool Regex()
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
