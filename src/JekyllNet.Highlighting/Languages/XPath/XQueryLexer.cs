using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>XQuery: XPath with declarations, and XML written out.</summary>
internal sealed class XQueryLexer : XPathLexer
{
    private static readonly CharSet InReference = CharSet.Not(" \t\r\n\f\v;");
    private static readonly CharSet AttributePart = CharSet.Of("a-zA-Z0-9_.:-");
    private static readonly CharSet InConstructor = CharSet.Not("`]");
    private static readonly CharSet InContent = CharSet.Not("{}<& \t\r\n\f\v");
    private static readonly CharSet InDoubleQuotes = CharSet.Not("\"{>");
    private static readonly CharSet InSingleQuotes = CharSet.Not("'{>");

    protected override bool Root() => Markup() || Sign() || Namespace() || QueryKeyword() || base.Root();

    /// <summary>Tags, comments, instructions and references of XML.</summary>
    private bool Markup()
    {
        if (Peek() == '&')
        {
            int end = Skip(Pos + 1, InReference);
            return At(end) == ';' && Eat(NameEntity, end + 1);
        }

        if (Peek() != '<')
        {
            return false;
        }

        switch (Peek(1))
        {
            case '!':
                return Is(Pos, "<!--") ? Eat(Comment, Pos + 4, XmlComment)
                    : Is(Pos, "<![CDATA[") && FindOnLine(Pos + 9, "]]>") is var close and not No && Eat(CommentPreproc, close + 3);
            case '?':
                return FindOnLine(Pos + 2, "?>") is var mark and not No && Eat(CommentPreproc, mark + 2);
            default:
                return PrefixedName(Pos + 1) is var end and not No && Eat(NameTag, end, StartTag);
        }
    }

    private bool Sign()
    {
        switch (Peek())
        {
            case '{' or ';':
                return Eat(Punctuation, Pos + 1);
            case '}':
                Put(Punctuation, Peek(1) == '`' ? Pos + 2 : Pos + 1);
                return Depth <= 1 || Pop();
            case '%':
                return Eat(KeywordDeclaration, Pos + 1, Annotation);
            case '`' when Is(Pos, "``["):
                return Eat(Str, Pos + 3, StringConstructor);
            case '(' when Peek(1) == '#':
                int name = SkipSpace(Pos + 2);
                int end = AnyName(name);
                if (end == No)
                {
                    return false;
                }

                Put(CommentPreproc, Pos + 2);
                Put(TextWhitespace, name);
                return Eat(NameTag, end, Pragma);
            default:
                return false;
        }
    }

    private bool Namespace()
    {
        int name = Is(Pos, "namespace") && Has(Pos + 9, CharSet.Space) ? SkipSpace(Pos + 9) : No;
        int end = PlainName(name);
        if (end == No)
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 9);
        Put(TextWhitespace, name);
        return Eat(NameNamespace, end);
    }

    /// <summary>A keyword of one word or two with a hyphen; the first of two counts, too.</summary>
    private bool QueryKeyword()
    {
        int end = Skip(Pos, CharSet.Letter);
        if (At(end) == '-' && !XPathWords.QueryKeywords.Has(Slice(Pos, end)))
        {
            end = Skip(end + 1, CharSet.Letter);
        }

        return WordEnds(end) && XPathWords.QueryKeywords.Has(Slice(Pos, end)) && Eat(TokenType.Keyword, end);
    }

    private bool Annotation() => CommentsAndSpace() || (AnyName(Pos) is var end and not No && EatPop(KeywordDeclaration, end));

    private bool Pragma() =>
        CommentsAndSpace() || (Is(Pos, "#)") ? EatPop(CommentPreproc, Pos + 2) : Eat(CommentPreproc, NextChar(Pos)));

    private bool StringConstructor() =>
        Is(Pos, "`{") ? Eat(Punctuation, Pos + 2, Root)
        : Is(Pos, "]``") ? EatPop(Str, Pos + 3)
        : Eat(Str, Math.Max(Pos + 1, Skip(Pos, InConstructor)));

    private bool XmlComment() =>
        Is(Pos, "-->") ? EatPop(Comment, Pos + 3) : Eat(Comment, Math.Max(Pos + 1, Until(Pos, '-')));

    private bool StartTag()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (c == '>')
        {
            return Eat(NameTag, Pos + 1, Content);
        }

        if (c == '/' && Peek(1) == '>')
        {
            return EatPop(NameTag, Pos + 2);
        }

        int name = Run(Pos, AttributePart);
        int equals = name == No ? No : SkipSpace(name);
        if (At(equals) != '=' || At(equals + 1) is not ('"' or '\''))
        {
            return false;
        }

        Put(NameAttribute, equals + 1);
        return Eat(Str, Pos + 1, Peek() == '"' ? DoubleQuoted : SingleQuoted);
    }

    private bool DoubleQuoted() => AttributeValue('"', InDoubleQuotes);

    private bool SingleQuoted() => AttributeValue('\'', InSingleQuotes);

    private bool AttributeValue(char quote, CharSet inside) =>
        Peek() == quote ? EatPop(Str, Pos + 1)
        : Peek() == '{' ? Peek(1) == '{' ? Eat(Str, Pos + 2) : Eat(Punctuation, Pos + 1, Root)
        : Run(Pos, inside) is var end and not No && Eat(Str, end);

    /// <summary>What stands between two tags.</summary>
    private bool Content()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (Markup())
        {
            return true;
        }

        switch (c)
        {
            case '{' or '}' when Peek(1) == c:
                return Eat(Text, Pos + 2);
            case '{':
                return Eat(Punctuation, Pos + 1, Root);
            case '<':
                int name = Peek(1) == '/' ? PrefixedName(Pos + 2) : No;
                int close = name == No ? No : SkipSpace(name);
                return At(close) == '>' && EatPop(NameTag, close + 1, 2);
            default:
                return Run(Pos, InContent) is var end and not No && Eat(Text, end);
        }
    }
}
