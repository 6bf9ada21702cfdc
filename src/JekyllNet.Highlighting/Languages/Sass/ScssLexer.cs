using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Sass in its CSS-like spelling.</summary>
internal sealed class ScssLexer : SassCommonLexer
{
    private static readonly CharSet BeforeColon = CharSet.Not(";{}:[");

    protected override bool Root()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(TokenType.Text, SkipSpace(Pos));
        }

        if (Peek() == '/' && Peek(1) == '/')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        int close = Peek() == '/' && Peek(1) == '*' ? Find(Pos + 2, "*/") : No;
        if (close != No)
        {
            return Eat(CommentMultiline, close + 2);
        }

        if (Peek() == '@' && Keyword(Pos + 1, "import") is var import and not No)
        {
            return Eat(TokenType.Keyword, import, Value);
        }

        return CommonContent() || Push(AttributeFollows() ? Attribute : Selector);
    }

    protected override bool EndSection()
    {
        switch (Peek())
        {
            case '\n':
                return Eat(TokenType.Text, Pos + 1);
            case ';' or '{' or '}':
                Put(Punctuation, Pos + 1);
                ResetStack();
                return true;
            default:
                return false;
        }
    }

    private bool AttributeFollows()
    {
        if (Peek() is not (';' or '{' or '}') && Peek(1) is ';' or '}')
        {
            return true;
        }

        int colon = Skip(Pos, BeforeColon);
        return colon > Pos && At(colon) == ':' && colon + 1 < End && !CharSet.Lower.Has(Source[colon + 1]);
    }
}
