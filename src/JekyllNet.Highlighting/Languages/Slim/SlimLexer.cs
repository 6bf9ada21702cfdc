using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Slim: tags, text, Ruby and filters, told apart by indentation.</summary>
internal sealed class SlimLexer : SlimTagLexer
{
    private static readonly CharSet TagText = CharSet.Of("a-zA-Z0-9_=\'\" \t\r\n\f\v");

    private StateLexer? filter;

    protected override bool Content()
    {
        if (ClassOrId())
        {
            return true;
        }

        switch (Peek())
        {
            case '/':
                return Eat(Comment, LongLineEnd(Pos + 1), LineFeed);
            case 'd' when Is(Pos, "doctype") && Has(Pos + 7, CharSet.Space):
                int kind = SkipSpace(Pos + 7);
                Put(NameNamespace, Pos + 7);
                Put(TextWhitespace, kind);
                return EatPop(Text, LineEnd(kind));
        }

        if (FilterStart())
        {
            return true;
        }

        switch (Peek())
        {
            case '|' or '\'' when Has(Pos + 1, CharSet.Space):
                Put(Punctuation, Pos + 1);
                Pop();
                StartBlock(PlainBlock);
                return Goto(PlainBlock);
            case '-':
                return Eat(Punctuation, Pos + 1, RubyLine);
            case '=':
                return Eat(Punctuation, Peek(1) == '=' ? Pos + 2 : Pos + 1, RubyLine);
            case '*' when RubyCallEnd(Pos + 1) is var call and not No:
                Put(Punctuation, Pos + 1);
                return Delegate(Ruby, call) && Push(Tag);
            case '<' when MarkupEnd() is var markup and not No:
                return Delegate(Html, markup) && Pop();
        }

        return Run(Pos, CharSet.Word) is var name and not No && Eat(NameTag, name, Tag);
    }

    private bool FilterStart()
    {
        int colon = Skip(Pos, CharSet.Word);
        int space = At(colon) == ':' ? SkipSpace(colon + 1) : No;
        int feed = space == No ? -1 : Slice(colon, space).LastIndexOf('\n');
        if (feed < 0)
        {
            return false;
        }

        filter = CreateFilter(Slice(Pos, colon));
        EatPop(NameDecorator, colon + feed + 1);
        return StartBlock(FilterBlock);
    }

    private StateLexer? CreateFilter(ReadOnlySpan<char> name)
    {
        StateLexer? lexer = name switch
        {
            "ruby" => Ruby,
            "erb" => new ErbLexer(Registry.LexerOptions.None),
            "javascript" => new JavaScriptLexer(),
            "css" => new CssLexer(),
            "coffee" => new CoffeeScriptLexer(),
            "markdown" => new MarkdownLexer(),
            "scss" => new ScssLexer(),
            "sass" => new SassLexer(),
            _ => null,
        };
        lexer?.Reset();
        return lexer;
    }

    /// <summary>The end of a plain HTML tag.</summary>
    private int MarkupEnd()
    {
        if (Peek() != '<')
        {
            return No;
        }

        int end = Run(Peek(1) == '/' ? Pos + 2 : Pos + 1, TagText);
        return At(end) == '>' ? end + 1 : end != No && Is(end, "/>") ? end + 2 : No;
    }

    private bool RubyLine()
    {
        if (LineFeed())
        {
            return true;
        }

        int space = SkipSpace(Pos + 1);
        int feed = Peek() is ',' or '\\' ? Slice(Pos, space).LastIndexOf('\n') : -1;
        if (feed >= 0)
        {
            return Delegate(Ruby, Pos + feed + 1);
        }

        int blank = Is(Pos, " |") ? Skip(Pos + 2, CharSet.Blank) : No;
        return At(blank) == '\n' ? Eat(StrEscape, blank + 1) : Delegate(Ruby, RubyLineEnd());
    }

    /// <summary>The end of the code on this line, before what continues it and before blanks.</summary>
    private int RubyLineEnd()
    {
        int line = LineEnd(Pos);
        int end = line;
        while (end > Pos && Source[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end == line && end > Pos && Source[end - 1] is ',' or '\\' ? end - 1
            : end > Pos + 1 && Source[end - 1] == '|' && Source[end - 2] == ' ' ? end - 2
            : end;
    }

    private bool FilterBlock()
    {
        int end = Pos;
        while (end < End && Source[end] != '\n' && (Source[end] != '#' || (Has(end + 1, CharSet.NotNewline) && Source[end + 1] != '{')))
        {
            end = Source[end] == '#' ? NextChar(end + 1) : end + 1;
        }

        if (end > Pos)
        {
            return filter is null ? Eat(NameDecorator, end) : Delegate(filter, end);
        }

        return InterpolationStart() || LineFeed();
    }

    private bool PlainBlock()
    {
        int markup = MarkupEnd();
        return InterpolationStart() || (markup != No ? Delegate(Html, markup) : Entity() || Character() || LineFeed());
    }
}
