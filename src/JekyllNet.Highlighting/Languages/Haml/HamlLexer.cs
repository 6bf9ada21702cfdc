using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Haml: tags, plain text, Ruby and filters, told apart by indentation.</summary>
internal sealed class HamlLexer : IndentedLexer
{
    private static readonly CharSet Identifiers = CharSet.Of("a-zA-Z0-9_:-");

    private readonly RubyLexer ruby = new();
    private readonly HtmlLexer html = new();
    private StateLexer? filter;

    protected override void OnReset()
    {
        ruby.Reset();
        html.Reset();
        base.OnReset();
    }

    protected override bool Content()
    {
        if (ClassOrId())
        {
            return true;
        }

        switch (Peek())
        {
            case '%' when Run(Pos + 1, Identifiers) is var name and not No:
                return EatGoto(NameTag, name, Tag);
            case '!' when Is(Pos, "!!!") && LongLineEnd(Pos + 3) is var doctype and not No:
                return EatPop(NameNamespace, doctype);
            case '/' when LongLineEnd(Pos + 1) is var comment and not No:
                return HtmlComment(comment);
            case '-' when Peek(1) == '#' && LongLineEnd(Pos + 2) is var silent and not No:
                return EatPop(Comment, silent) && StartBlock(HamlComment);
            case '-':
                return EvaluatedLine(Pos + 1);
            case ':' when LongLineEnd(Pos + 1) is var line and not No:
                filter = CreateFilter(Slice(Pos + 1, line).Trim(" \t\r\n\f\v\0"));
                return EatPop(NameDecorator, line) && StartBlock(Filter);
            default:
                return EvaluatedOrPlain();
        }
    }

    private StateLexer? CreateFilter(ReadOnlySpan<char> name)
    {
        StateLexer? lexer = name switch
        {
            "javascript" => new JavaScriptLexer(),
            "css" => new CssLexer(),
            "ruby" => ruby,
            "erb" => new ErbLexer(Registry.LexerOptions.None),
            "markdown" => new MarkdownLexer(),
            "sass" => new SassLexer(),
            _ => null,
        };
        lexer?.Reset();
        return lexer;
    }

    private bool HtmlComment(int end)
    {
        int close = Peek(1) == '[' ? Until(Pos + 2, ']', '\n') : No;
        if (close == No || At(close) != ']')
        {
            return EatPop(Comment, end) && StartBlock(HtmlCommentBlock);
        }

        Put(Comment, Pos + 1);
        Put(CommentSpecial, close + 1);
        return EatPop(Comment, end);
    }

    private bool ClassOrId()
    {
        if (Peek() is not ('.' or '#'))
        {
            return false;
        }

        int end = Run(Pos + 1, Identifiers);
        return end != No && EatGoto(Peek() == '.' ? NameClass : NameFunction, end, Tag);
    }

    private bool Tag()
    {
        if (ClassOrId())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '{':
                ruby.Reset();
                return Eat(Punctuation, Pos + 1, RubyInside);
            case '[' when At(Until(Pos + 1, ']', '\n')) == ']':
                return Delegate(ruby, Until(Pos + 1, ']') + 1);
            case '(':
                return Eat(Punctuation, Pos + 1, HtmlAttributes);
            case '<' or '>':
                int chomp = Peek(1) is '<' or '>' ? Pos + 2 : Pos + 1;
                if (At(chomp) is ' ' or '\t' or '=')
                {
                    return Eat(Punctuation, chomp);
                }

                break;
        }

        int space = SkipSpace(Pos);
        int line = Slice(Pos, space).LastIndexOf('\n');
        return line >= 0 ? EatPop(Text, Pos + line + 1) : EvaluatedOrPlain();
    }

    private bool EvaluatedOrPlain()
    {
        int sign = Peek() is '&' or '!' ? Pos + 1 : Pos;
        if (At(sign) == '=' && At(sign + 1) == '=')
        {
            return Eat(Punctuation, sign + 2, Plain);
        }

        return At(sign) is '=' or '!' ? EvaluatedLine(sign + 1)
            : sign > Pos && Peek() == '!' ? EvaluatedLine(sign)
            : Push(Plain);
    }

    private bool EvaluatedLine(int code)
    {
        Put(Punctuation, code);
        ResetStack();
        ruby.Reset();
        return Push(RubyLine);
    }

    private bool Plain() => TextLine(html) || LineFeed();

    private bool Filter() => TextLine(filter) || LineFeed();

    /// <summary>Text up to an interpolation or the line's end, in a lexer's hands or as a filter nobody knows.</summary>
    private bool TextLine(StateLexer? lexer)
    {
        if (Peek() == '#' && Peek(1) == '{')
        {
            return Eat(StrInterpol, Pos + 2, Interpolated);
        }

        int i = Pos;
        while (i < End && Source[i] != '\n')
        {
            if (Source[i] == '#')
            {
                if (i + 1 >= End || Source[i + 1] is '{' or '\n')
                {
                    break;
                }

                i++;
            }

            i = NextChar(i);
        }

        return i > Pos && (lexer is null ? Eat(NameDecorator, i) : Delegate(lexer, i));
    }

    private bool LineFeed()
    {
        if (Peek() != '\n')
        {
            return false;
        }

        Put(Text, Pos + 1);
        ResetStack();
        return true;
    }

    private bool HtmlCommentBlock() => CommentLine(Comment);

    private bool HamlComment() => CommentLine(CommentPreproc);

    private bool CommentLine(TokenType type) => LongLine(Pos) is var end && end > Pos ? Eat(type, end) : LineFeed();

    private bool RubyLine()
    {
        int blank;
        switch (Peek())
        {
            case '\n':
                return EatPop(Text, Pos + 1);
            case ',' when At(blank = Skip(Pos + 1, CharSet.Blank)) == '\n':
                return Delegate(ruby, blank + 1);
            case ' ' when Peek(1) == '|' && At(blank = Skip(Pos + 2, CharSet.Blank)) == '\n':
                return Eat(StrEscape, blank + 1);
        }

        int end = LineEnd(Pos);
        int code = end;
        while (code > Pos && Source[code - 1] is ' ' or '\t')
        {
            code--;
        }

        if (code > Pos && code == end && Source[code - 1] == ',')
        {
            code--;
        }
        else if (code > Pos + 1 && Source[code - 1] == '|' && Source[code - 2] == ' ')
        {
            code -= 2;
        }

        return Delegate(ruby, code);
    }

    private bool Interpolated() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : RubyInside();

    private bool RubyInside()
    {
        switch (Peek())
        {
            case '{':
                Delegate(ruby, Pos + 1);
                return Push(RubyInside);
            case '}':
                Delegate(ruby, Pos + 1);
                return Pop();
            default:
                return Delegate(ruby, Until(Pos, '{', '}'));
        }
    }

    private bool HtmlAttributes()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Run(Pos, Identifiers);
        if (end == No)
        {
            return Peek() == ')' && EatPop(Text, Pos + 1);
        }

        int equals = SkipSpace(end);
        return At(equals) == '=' ? Eat(NameAttribute, equals + 1, HtmlAttributeValue) : Eat(NameAttribute, end);
    }

    private bool HtmlAttributeValue()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c is '\'' or '"')
        {
            int close = QuotedInLine(c);
            return close != No && EatPop(Str, close);
        }

        int name = c is '@' or '$' ? Pos + 1 : Pos;
        return Has(name, CharSet.Lower)
            && EatPop(c == '@' ? NameVariableInstance : c == '$' ? NameVariableGlobal : NameVariable, Skip(name + 1, CharSet.Word));
    }

    private int QuotedInLine(char quote)
    {
        int end = LineEnd(Pos);
        int lastEscaped = No;
        for (int i = Pos + 1; i < end; i++)
        {
            if (Source[i] == quote)
            {
                return i + 1;
            }

            if (Source[i] == '\\' && i + 1 < end && (Source[i + 1] == '\\' || Source[i + 1] == quote))
            {
                i++;
                lastEscaped = Source[i] == quote ? i + 1 : lastEscaped;
            }
        }

        return lastEscaped;
    }

    /// <summary>The end of a line's text; a bar behind a space wraps it when the next line ends so too.</summary>
    private int LongLine(int i)
    {
        while (true)
        {
            int end = LineEnd(i);
            bool wraps = end < End && end - 2 >= i && Source[end - 1] == '|' && Source[end - 2] == ' ' && Slice(end + 1, LineEnd(end + 1)).IndexOf(" |") >= 0;
            if (!wraps)
            {
                return end;
            }

            i = end + 1;
        }
    }

    /// <summary>The index behind a line's line feed, or <see cref="TextScanner.No"/> when it is the last.</summary>
    private int LongLineEnd(int i) => LongLine(i) is var end && end < End ? end + 1 : No;
}
