using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>PHP, in HTML or alone: where it begins and ends, and its statements.</summary>
internal class PhpLexer : PhpDeclarationLexer
{
    private readonly StateLexer parent;
    private readonly bool? inline;

    public PhpLexer(LexerOptions options)
        : base(options)
    {
        parent = options.Lexer("parent") ?? new HtmlLexer();
        inline = options.Has("start_inline") ? options.Bool("start_inline") : null;
    }

    protected override void OnReset()
    {
        parent.Reset();
        if (inline != false)
        {
            Push(inline == true ? Php : Start);
        }
    }

    protected override bool Root()
    {
        if (Is(Pos, "<?"))
        {
            return Eat(CommentPreproc, IsIgnoringCase(Pos + 2, "php") ? Pos + 5 : Peek(2) == '=' ? Pos + 3 : Pos + 2, Php);
        }

        int open = Find(Pos, "<?");
        return Delegate(parent, open == No ? End : open);
    }

    /// <summary>The beginning of a text of which it is not known yet whether it needs an opening tag.</summary>
    private bool Start()
    {
        int markup = SkipSpace(Pos);
        if (At(markup) == '<')
        {
            return Pop() && Delegate(parent, markup);
        }

        int open = Until(Pos, '$');
        while (open > Pos)
        {
            open = Pos + Slice(Pos, open).LastIndexOf("<?", StringComparison.Ordinal);
            if (open > Pos && (At(open + 2) == '=' || IsIgnoringCase(open + 2, "php")))
            {
                return Pop() && Delegate(parent, open);
            }
        }

        return Goto(Php);
    }

    protected override bool Php()
    {
        if (Escape() || Whitespace() || Variables() || Values() || Headed("namespace", KeywordNamespace, NameNamespace) || Attribute())
        {
            return true;
        }

        if (Headed("class", KeywordDeclaration, NameClass) || Headed("interface", KeywordDeclaration, NameClass)
            || Headed("trait", KeywordDeclaration, NameClass) || Headed("extends", KeywordDeclaration, NameClass)
            || Headed("implements", KeywordDeclaration, NameClass))
        {
            return true;
        }

        if (Headed("enum", KeywordDeclaration, NameClass))
        {
            return Push(Enum);
        }

        return Names()
            || (Peek() is ';' or ',' or '(' or ')' or '{' or '}' or '[' or ']' && Eat(Punctuation, Pos + 1))
            || Operators()
            || (Peek() is '=' or '?' && Eat(Operator, Pos + 1));
    }

    private bool Headed(string word, TokenType wordType, TokenType nameType)
    {
        int end = Pos + word.Length;
        int name = IsIgnoringCase(Pos, word) ? SkipSpace(end) : end;
        int nameEnd = name > end ? QualifiedName(name) : No;
        if (nameEnd == No)
        {
            return false;
        }

        Put(wordType, end);
        Put(Text, name);
        return Eat(nameType, nameEnd);
    }

    private bool Attribute()
    {
        if (Peek() != '#' || Peek(1) != '[')
        {
            return false;
        }

        int end = LineEnd(Pos);
        return end > Pos + 2 && Source[end - 1] == ']' && Eat(NameAttribute, end);
    }
}
