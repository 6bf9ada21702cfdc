using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Svelte's single-file components: HTML with expressions and blocks in braces.</summary>
internal sealed class SvelteLexer : HtmlLexer
{
    private static readonly CharSet PlainText = CharSet.Not("<&{");
    private static readonly CharSet Code = CharSet.Not("{}");
    private static readonly CharSet CloseBrace = CharSet.Of("}");
    private static readonly WordSet Blocks = WordSet.Of("await each if key");
    private static readonly WordSet Directives = WordSet.Of("debug html");
    private static readonly WordSet Outcomes = WordSet.Of("catch then");

    private JavaScriptLexer script = new();
    private int noOutcomeBefore;

    // As in Rouge the code in braces is not told that a text begins.
    protected override void OnReset() => script = new JavaScriptLexer();

    protected override void OnRun()
    {
        base.OnRun();
        noOutcomeBefore = 0;
    }

    protected override bool Root()
    {
        int brace = Skip(Pos, PlainText);
        if (At(brace) != '{')
        {
            return base.Root();
        }

        Put(Text, brace);
        Put(StrInterpol, brace + 1);
        return Eat(Text, SkipSpace(brace + 1), Template);
    }

    protected override bool Tag()
    {
        int name = Peek() == '{' ? SkipSpace(Pos + 1) : No;
        int end = name == No ? No : Run(name, CharSet.Word);
        int close = end == No ? No : SkipSpace(end);
        if (At(close) != '}')
        {
            return base.Tag();
        }

        // The white space inside the braces is lost, as in Rouge.
        Put(StrInterpol, Pos + 1);
        Drop(name);
        Put(NameVariable, end);
        Drop(close);
        return EatPop(StrInterpol, close + 1);
    }

    protected override bool AttributeValue() => Peek() == '{' ? EatGoto(StrInterpol, Pos + 1, Template) : base.AttributeValue();

    protected override bool DoubleQuoted() => TemplateStart() || base.DoubleQuoted();

    protected override bool SingleQuoted() => TemplateStart() || base.SingleQuoted();

    private bool TemplateStart()
    {
        int brace = SkipSpace(Pos);
        return At(brace) == '{' && Eat(StrInterpol, SkipSpace(brace + 1), Template);
    }

    private bool Template()
    {
        switch (Peek())
        {
            case '}':
                return EatPop(StrInterpol, Pos + 1);
            case '{':
                int end = BracesEnd();
                return end != No && Delegate(script, end);
            case '@' when Keyword(Pos + 1, Directives) is var directive and not No:
                return Eat(TokenType.Keyword, directive);
            case '#' when Is(Pos, "#await") && AwaitedAtOnce():
                return true;
            case '#' or '/' when Keyword(Pos + 1, Blocks) is var block and not No:
                return Eat(TokenType.Keyword, block);
            case ':' when Is(Pos, ":else") && Else():
                return true;
        }

        int outcome = Keyword(Peek() == ':' ? Pos + 1 : Pos, Outcomes);
        return outcome != No ? Eat(TokenType.Keyword, outcome) : Delegate(script, Skip(Pos, Code));
    }

    /// <summary>The end of braces closed on the same line by braces without a backslash before.</summary>
    private int BracesEnd()
    {
        for (int close = Until(Pos + 1, '}', '\n'); At(close) == '}'; close = Until(close + 1, '}', '\n'))
        {
            if (Source[close - 1] != '\\')
            {
                return Skip(close, CloseBrace);
            }
        }

        return No;
    }

    /// <summary><c>#await promise then value</c>, the last such word on the line counting.</summary>
    private bool AwaitedAtOnce()
    {
        if (Pos < noOutcomeBefore)
        {
            return false;
        }

        int line = LineEnd(Pos);
        for (int word = line - 1; word >= Pos + 6; word--)
        {
            int end = Is(word, "then") ? word + 4 : Is(word, "catch") ? word + 5 : No;
            int value = end == No ? No : SkipSpace(end);
            if (value > end && Has(value, CharSet.Word))
            {
                Put(TokenType.Keyword, Pos + 6);
                Delegate(script, word);
                Put(TokenType.Keyword, end);
                Put(Text, value);
                return Delegate(script, Skip(value, CharSet.Word));
            }
        }

        Scanned += line - Pos;
        noOutcomeBefore = line;
        return false;
    }

    private bool Else()
    {
        int next = SkipSpace(Pos + 5);
        if (next == Pos + 5 || !Has(next, CharSet.UnicodeWord))
        {
            return false;
        }

        int end = Keyword(next, "if");
        Put(TokenType.Keyword, Pos + 5);
        Put(Text, next);
        return end == No || Eat(TokenType.Keyword, end);
    }
}
