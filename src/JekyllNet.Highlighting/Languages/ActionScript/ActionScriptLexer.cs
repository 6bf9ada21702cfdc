using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>ActionScript.</summary>
internal sealed class ActionScriptLexer : ScriptRegexLexer
{
    private static readonly CharSet Operators = CharSet.Of(":;<>+*%&|^/!=");
    private static readonly WordSet Declarations = WordSet.Of("var with function");
    private static readonly WordSet Constants = WordSet.Of("true false null NaN Infinity undefined");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        break case catch continue default delete do else finally for if in is new return switch this throw try typeof while with
        """);

    private static readonly WordSet Reserved = WordSet.Of(
        """
        class const dynamic extends final flash_proxy get implements import include interface internal namespace native
        object_proxy override package private protected public set static super trace
        """);

    private static readonly WordSet Builtins = WordSet.Of(
        """
        Class Function Math Object RegExp decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat
        parseInt this void
        """);

    protected override bool Root()
    {
        char c = Peek();
        int shebang = c == '#' || CharSet.Space.Has(c) ? SkipSpace(Pos) : No;
        if (shebang != No && Is(shebang, "#!") && LineEnd(shebang) is var line && line < End)
        {
            return Eat(CommentPreproc, line + 1, Statement);
        }

        if (c == '\n')
        {
            return Eat(Text, Pos + 1, Statement);
        }

        if (CommentsAndSpace())
        {
            return true;
        }

        int op = OperatorEnd(c);
        return op != No ? Eat(Operator, op, ExpressionStart) : Sign(c) || Word() || Number() || Quoted(c);
    }

    protected override bool ExpressionStart() =>
        CommentsAndSpace()
        || Peek() switch
        {
            '/' => EatGoto(StrRegex, Pos + 1, Regex),
            '{' => Eat(Punctuation, Pos + 1, Object),
            _ => Pop(),
        };

    protected override bool Statement() =>
        Named(NameLabel) || (Peek() is '{' or '}' ? Eat(Punctuation, Pos + 1) : ExpressionStart());

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        if (c == '~' || (c == '\\' && next == '\n'))
        {
            return Pos + 1;
        }

        if (c is '=' or '!' && next == '=' && Peek(2) == '=')
        {
            return Pos + 3;
        }

        if (c is '+' or '-' or '&' or '|' or '<' or '>' && next == c)
        {
            return c == '>' && Peek(2) == '>' ? Pos + 3 : Pos + 2;
        }

        return Operators.Has(c) ? Pos + (next == '=' ? 2 : 1) : No;
    }

    private bool Sign(char c)
    {
        switch (c)
        {
            case '(' or '[' or ',':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ')' or ']' or '.':
                return Eat(Punctuation, Pos + 1);
            case '{' or '}':
                return Eat(Punctuation, Pos + 1, Statement);
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
        return Keywords.Has(word) ? Eat(TokenType.Keyword, end, ExpressionStart)
            : Declarations.Has(word) ? Eat(KeywordDeclaration, end, ExpressionStart)
            : Eat(Reserved.Has(word) ? KeywordReserved : Constants.Has(word) ? KeywordConstant : Builtins.Has(word) ? NameBuiltin : NameOther, end);
    }

    private bool Quoted(char c) =>
        c is '"' or '\'' && QuotedEnd(Pos + 1, c) is var end and not No && Eat(c == '"' ? StrDouble : StrSingle, end);
}
