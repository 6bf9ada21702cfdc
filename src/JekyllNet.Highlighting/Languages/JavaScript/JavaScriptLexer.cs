using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JavaScript, and what its dialects build on.</summary>
internal class JavaScriptLexer(JavaScriptWords words) : JavaScriptLiteralLexer
{
    protected static readonly CharSet IdStart =
        CharSet.Of("a-zA-Z$_", c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber);

    private static readonly CharSet BeforeUpper = CharSet.Of("$_", c => char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber);
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

    /// <summary>The opening tag of one of Ember's templates.</summary>
    protected bool TemplateTag()
    {
        if (!Is(Pos, "<template>"))
        {
            return false;
        }

        Put(NameTag, Pos + 1);
        Put(TokenType.Keyword, Pos + 8);
        return Eat(NameTag, Pos + 1);
    }

    /// <summary>What such a template holds, and its closing tag.</summary>
    protected bool TemplateContent(StateLexer template)
    {
        if (Is(Pos, "</template>"))
        {
            Put(NameTag, Pos + 2);
            Put(TokenType.Keyword, Pos + 8);
            return EatPop(NameTag, Pos + 1);
        }

        return Find(Pos + 1, "</template>") is var close and not No && Delegate(template, close);
    }

    /// <summary>The index behind an identifier, or <see cref="TextScanner.No"/>; a dollar sign may only begin one.</summary>
    protected int Id(int i) => Has(i, IdStart) ? Skip(i + 1, CharSet.UnicodeWord) : No;

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
}
