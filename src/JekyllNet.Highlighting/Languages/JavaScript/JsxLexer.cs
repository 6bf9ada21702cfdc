using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JavaScript with markup inside (JSX).</summary>
internal class JsxLexer(JavaScriptWords words) : JavaScriptLexer(words)
{
    private static readonly CharSet AttributePart = CharSet.Of("a-zA-Z0-9_-");

    private readonly HtmlLexer html = new();

    public JsxLexer()
        : this(JavaScriptWords.JavaScript)
    {
    }

    protected override void OnReset()
    {
        html.Reset();

        // Rouge loads this lexer twice, so it starts twice.
        Push(ExpressionStart);
        Push(ExpressionStart);
    }

    protected override bool ExpressionStart() => Tag() || base.ExpressionStart();

    protected virtual bool ElementName()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end > Pos)
        {
            return Eat(CharSet.Upper.Has(Peek()) ? NameClass : NameTag, end);
        }

        return Peek() == '.' ? Eat(Punctuation, Pos + 1) : Pop();
    }

    private bool Tag()
    {
        if (Peek() != '<')
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        return Push(Content) && Push(Element) && Push(ElementName);
    }

    private bool Content()
    {
        switch (Peek())
        {
            case '<' when Peek(1) == '/':
                return EatGoto(Punctuation, Pos + 2, Element) && Push(ElementName);
            case '<':
                return Tag();
            case '{':
                return Interpolate();
            default:
                return Delegate(html, Until(Pos, '<', '{'));
        }
    }

    private bool Interpolate() => Eat(StrInterpol, Pos + 1, Interpolated) && Push(ExpressionStart);

    private bool Element()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '/' when Peek(1) == '>':
                return EatPop(Punctuation, Pos + 2, 2);
            case '>':
                return EatPop(Punctuation, Pos + 1);
            case '{':
                return Interpolate();
            case '=':
                return Eat(Punctuation, Pos + 1);
            case '"' or '\'':
                int close = Until(Pos + 1, c, '\n');
                return At(close) == c && Eat(Str, close + 1);
            default:
                return CharSet.Word.Has(c) && Eat(NameAttribute, Skip(Pos, AttributePart));
        }
    }

    private bool Interpolated() => Peek() switch
    {
        '}' => EatPop(StrInterpol, Pos + 1),
        '{' => Eat(Punctuation, Pos + 1, InnerBraces) && Push(Statement),
        _ => Root(),
    };

    private bool InnerBraces() => Peek() == '}' ? EatGoto(Punctuation, Pos + 1, Statement) : Root();
}
