using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Haxe.</summary>
internal sealed class HaxeLexer : ScriptRegexLexer
{
    private static readonly CharSet Operators = CharSet.Of(":<>+*%&|^/!=-");
    private static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet DottedStart = CharSet.Of("a-zA-Z$_");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\tnr'\"");
    private static readonly CharSet InSingle = CharSet.Not("\\$'");
    private static readonly WordSet Imports = WordSet.Of("package import using");
    private static readonly WordSet Reserved = WordSet.Of("super trace inline build autoBuild enum");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        as break case cast catch class continue default do else enum false for function if import in interface macro new null
        override package private public return switch this throw true try untyped while
        """);

    private static readonly WordSet Declarations = WordSet.Of(
        """
        abstract dynamic extends extern from implements inline static to typedef var
        """);

    private static readonly WordSet Builtins = WordSet.Of(
        """
        Any Array Bool Class Date DateTools Dynamic EReg File FileSystem Float Int Lambda Map Math Reflect Std String StringTools
        Sys UInt Void isNaN parseFloat parseInt this
        """);

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '\n':
                return Eat(Text, Pos + 1, Statement);
            case '{':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
        }

        if (CommentsAndSpace())
        {
            return true;
        }

        if (c == '@')
        {
            return Eat(NameDecorator, Pos + 1, Metadata);
        }

        int op = OperatorEnd(c);
        return op != No ? Eat(Operator, op, ExpressionStart) : Sign(c) || Word() || Number() || Quoted(c);
    }

    protected override bool ExpressionStart()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        switch (Peek())
        {
            case '#' when Is(Pos, "#if") || Is(Pos, "#else") || Is(Pos, "#end"):
                return Eat(CommentPreproc, LineEnd(Pos));
            case '~':
                return EatGoto(StrRegex, Pos + 1, Regex);
            case '{':
                return Eat(Punctuation, Pos + 1, Object);
            default:
                return Pop();
        }
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        if (c == '~' || (c == '\\' && next == '\n'))
        {
            return Pos + 1;
        }

        bool pair = c is '+' or '-' or '&' or '|' or '<' or '>' && next == c;
        return pair ? Pos + 2 : Operators.Has(c) ? Pos + (next == '=' ? 2 : 1) : No;
    }

    private bool Sign(char c)
    {
        switch (c)
        {
            case '(' or '[' or ',':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ';':
                return Eat(Punctuation, Pos + 1, Statement);
            case ')' or ']' or '}' or '.':
                return Eat(Punctuation, Pos + 1);
            case '?':
                Put(Punctuation, Pos + 1);
                return Push(Ternary) && Push(ExpressionStart);
            default:
                return false;
        }
    }

    private bool Word()
    {
        int end = IdEnd(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Imports.Has(word) ? Eat(KeywordNamespace, end, Namespace)
            : Keywords.Has(word) ? Eat(TokenType.Keyword, end, ExpressionStart)
            : Declarations.Has(word) ? Eat(KeywordDeclaration, end, ExpressionStart)
            : Eat(Reserved.Has(word) ? KeywordReserved : Builtins.Has(word) ? NameBuiltin : NameOther, end);
    }

    private bool Namespace()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        int end = Has(Pos, DottedStart) ? Skip(Pos + 1, DottedPart) : No;
        if (end == No)
        {
            return Pop();
        }

        int word = SkipSpace(end);
        int alias = word > end && (Is(word, "in") || Is(word, "as")) ? SkipSpace(word + 2) : No;
        int aliasEnd = alias > word + 2 ? IdEnd(alias) : No;
        Put(NameNamespace, end);
        if (aliasEnd == No)
        {
            return true;
        }

        Put(TextWhitespace, word);
        Put(TokenType.Keyword, word + 2);
        Put(TextWhitespace, alias);
        return Eat(Name, aliasEnd);
    }

    private bool Metadata()
    {
        int end = IdEnd(Pos);
        if (end != No)
        {
            Put(NameDecorator, end);
            return Peek() == '(' ? Eat(Punctuation, Pos + 1) : Pop();
        }

        int name = Peek() == ':' ? IdEnd(Pos + 1) : No;
        while (At(name) == '.' && IdEnd(name + 1) is var more and not No)
        {
            name = more;
        }

        return name != No ? EatPop(NameDecorator, name) : Peek() == ')' ? EatPop(NameDecorator, Pos + 1) : Root();
    }

    private bool Quoted(char c) =>
        c == '"' ? Eat(StrDouble, Pos + 1, DoubleQuoted) : c == '\'' && Eat(StrSingle, Pos + 1, SingleQuoted);

    private bool DoubleQuoted()
    {
        char c = Peek();
        return c == '"' ? EatPop(StrDouble, Pos + 1) : c == '\\' ? Escape() : Eat(StrDouble, Until(Pos, '"', '\\'));
    }

    private bool SingleQuoted()
    {
        switch (Peek())
        {
            case '\'':
                return EatPop(StrSingle, Pos + 1);
            case '\\':
                return Escape();
            case '$':
                return Peek(1) == '$' ? Eat(StrSingle, Pos + 2)
                    : IdEnd(Pos + 1) is var name and not No ? Eat(StrInterpol, name)
                    : Peek(1) == '{' && Eat(StrInterpol, Pos + 2, Interpolation);
            default:
                return Eat(StrSingle, Skip(Pos, InSingle));
        }
    }

    private bool Interpolation() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool Escape()
    {
        int i = Pos + 1;
        if (Has(i, SimpleEscape))
        {
            return Eat(StrEscape, i + 1);
        }

        if (Skip(i, CharSet.Oct, 3) == i + 3)
        {
            return Eat(StrEscape, i + 3);
        }

        int digits = At(i) == 'x' ? 2 : At(i) == 'u' ? 4 : 0;
        if (digits > 0 && Skip(i + 1, CharSet.Hex, digits) == i + 1 + digits)
        {
            return Eat(StrEscape, i + 1 + digits);
        }

        int close = Is(i, "u{") ? Skip(i + 2, CharSet.Hex, 6) : No;
        return close > i + 2 && At(close) == '}' && Eat(StrEscape, close + 1);
    }
}
