using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Vue's single-file components: a template, a script and a style in languages of their own.</summary>
internal sealed class VueLexer : HtmlLexer
{
    private static readonly CharSet BoundAttribute = CharSet.Of("a-zA-Z0-9_:#[]()*.-");
    private static readonly CharSet Unquoted = CharSet.Not(" \t\r\n\f\v>");
    private static readonly CharSet Code = CharSet.Not("{}");

    private readonly JavaScriptLexer expression = new();
    private JavaScriptLexer script = new();
    private StateLexer section = new PlainTextLexer();

    protected override void OnReset()
    {
        expression.Reset();

        // As in Rouge a script is not told that a text begins, so a slash may divide at once.
        script = new JavaScriptLexer();
    }

    protected override bool Root()
    {
        if (Peek() == '<')
        {
            int name = SkipSpace(Pos + 1);
            if (Is(name, "template"))
            {
                return Section(name, 8, new HtmlLexer(), Template);
            }

            if (Is(name, "style"))
            {
                return Section(name, 5, new CssLexer(), Style);
            }

            if (Is(name, "script"))
            {
                return Section(name, 6, new JavaScriptLexer(), Script);
            }
        }

        return base.Root();
    }

    protected override bool Tag()
    {
        int end = Run(Pos, BoundAttribute);
        int equals = end == No ? End : SkipSpace(end);
        return At(equals) == '=' ? Eat(NameAttribute, SkipSpace(equals + 1), AttributeValue) : base.Tag();
    }

    private bool Section(int name, int length, StateLexer language, State content)
    {
        section = language;
        Put(NameTag, Pos + 1);
        Put(Text, name);
        Put(TokenType.Keyword, name + length);
        return Push(content) && Push(SectionTag);
    }

    private bool SectionTag()
    {
        int equals = Is(Pos, "lang") ? SkipSpace(Pos + 4) : No;
        if (At(equals) != '=')
        {
            return Tag();
        }

        int value = SkipSpace(equals + 1);
        int end = LanguageEnd(value);
        if (end == No)
        {
            return Tag();
        }

        section = Language(Slice(value, end).ToString().Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal));
        Put(NameAttribute, equals + 1);
        Put(Text, value);
        return Eat(Str, end);
    }

    private int LanguageEnd(int i)
    {
        char quote = At(i);
        int end = quote is '"' or '\'' ? LiteralEnd(i + 1, quote) : No;
        return end != No ? end : Run(i, Unquoted);
    }

    private static StateLexer Language(string name) => name.ToLowerInvariant() switch
    {
        "html" => new HtmlLexer(),
        "css" => new CssLexer(),
        "javascript" => new JavaScriptLexer(),
        "sass" => new SassLexer(),
        "scss" => new ScssLexer(),
        "coffee" => new CoffeeScriptLexer(),
        _ => new PlainTextLexer(),
    };

    private bool SectionEnd(string name)
    {
        int slash = Peek() == '<' ? SkipSpace(Pos + 1) : No;
        int start = At(slash) == '/' ? SkipSpace(slash + 1) : No;
        if (start == No || !Is(start, name))
        {
            return false;
        }

        int close = SkipSpace(start + name.Length);
        if (At(close) != '>')
        {
            return false;
        }

        Put(NameTag, start);
        Put(TokenType.Keyword, start + name.Length);
        return EatPop(NameTag, close + 1);
    }

    private bool Style() => SectionEnd("style") || DelegateFresh(section, Peek() == '<' ? Pos + 1 : Until(Pos, '<'));

    private bool Script() => SectionEnd("script") || Delegate(script, Peek() == '<' ? Pos + 1 : Until(Pos, '<'));

    private bool Template()
    {
        if (SectionEnd("template"))
        {
            return true;
        }

        if (Is(Pos, "{{"))
        {
            expression.Reset();
            return Eat(StrInterpol, Pos + 2, Interpolation);
        }

        return DelegateFresh(section, Until(Pos + 1, '{', '<'));
    }

    private bool Interpolation()
    {
        switch (Peek())
        {
            case '}':
                return Peek(1) == '}' ? EatPop(StrInterpol, Pos + 2) : Eat(Error, Pos + 1);
            case '{':
                return Delegate(expression, Pos + 1) && Push(Interpolation);
            default:
                return Delegate(expression, Skip(Pos, Code));
        }
    }
}
