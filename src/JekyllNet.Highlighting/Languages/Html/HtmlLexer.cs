using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>HTML with scripts and styles inside, and what its dialects build on.</summary>
internal class HtmlLexer : MarkupLexer
{
    private static readonly CharSet Unquoted = CharSet.Not(" \t\r\n\f\v>");

    private readonly JavaScriptLexer script = new();
    private readonly CssLexer style = new();

    /// <summary>Gives up waiting for an attribute's value: a template has put it in, without quotes.</summary>
    public void LeaveAttribute()
    {
        if (Depth > 0 && Current == AttributeValue)
        {
            Pop();
        }
    }

    protected override bool Root()
    {
        if (TextOrEntity())
        {
            return true;
        }

        if (Peek() != '<')
        {
            return false;
        }

        if (Peek(1) is '!' or '?' && Declaration())
        {
            return true;
        }

        int name = SkipSpace(Pos + 1);
        if (Is(name, "script"))
        {
            script.Reset();
            Put(NameTag, SkipSpace(name + 6));
            return Push(Script) && Push(Tag);
        }

        if (Is(name, "style"))
        {
            style.Reset();
            Put(NameTag, SkipSpace(name + 5));
            return Push(Style) && Push(Tag);
        }

        return Peek(1) == '/' ? Eat(NameTag, Pos + 2, ClosingTag) : Eat(NameTag, Pos + 1, OpeningTag);
    }

    protected virtual bool Tag()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = MarkupName(Pos, MarkupNames.BoundStart, MarkupNames.BoundPart);
        if (end != No)
        {
            int equals = SkipSpace(end);
            if (At(equals) == '=')
            {
                return Eat(NameAttribute, SkipSpace(equals + 1), AttributeValue);
            }
        }

        end = MarkupName(Pos, MarkupNames.AttributeStart, MarkupNames.AttributePart);
        if (end != No)
        {
            return Eat(NameAttribute, end);
        }

        int close = SkipSpace(Peek() == '/' ? Pos + 1 : Pos);
        return At(close) == '>' && EatPop(NameTag, close + 1);
    }

    private bool Declaration()
    {
        int end = No;
        if (IsIgnoringCase(Pos, "<!doctype "))
        {
            end = Find(Pos + 10, ">") is var close and not No ? close + 1 : No;
        }
        else if (Is(Pos, "<![CDATA["))
        {
            end = Find(Pos + 9, "]]>") is var close and not No ? close + 3 : No;
        }
        else if (Is(Pos, "<!--"))
        {
            return Eat(Comment, Pos + 4, InsideComment);
        }
        else if (Peek(1) == '?')
        {
            end = Find(Pos + 2, "?>") is var close and not No ? close + 2 : No;
        }

        return end != No && Eat(CommentPreproc, end);
    }

    private bool ClosingTag()
    {
        int end = MarkupName(Pos, MarkupNames.Start, MarkupNames.Part);
        return ClosingTagEnd() || (end != No && EatGoto(NameTag, end, ClosingTagEnd));
    }

    private bool ClosingTagEnd() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Peek() == '>' && EatPop(NameTag, Pos + 1);

    private bool OpeningTag()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = MarkupName(Pos, MarkupNames.Start, MarkupNames.Part);
        return end != No ? EatGoto(NameTag, end, Tag) : Goto(Tag);
    }

    protected virtual bool AttributeValue()
    {
        char c = Peek();
        if (c is '"' or '\'')
        {
            return EatGoto(Str, Pos + 1, c == '"' ? DoubleQuoted : SingleQuoted);
        }

        int end = Skip(Pos, Unquoted);
        return end > Pos && EatPop(Str, end);
    }

    protected virtual bool DoubleQuoted() => Peek() == '"' ? EatPop(Str, Pos + 1) : Eat(Str, Until(Pos, '"'));

    protected virtual bool SingleQuoted() => Peek() == '\'' ? EatPop(Str, Pos + 1) : Eat(Str, Until(Pos, '\''));

    private bool Script() => Embedded(script, "script");

    private bool Style() => Embedded(style, "style");

    private bool Embedded(StateLexer lexer, string element)
    {
        if (Peek() != '<')
        {
            return Delegate(lexer, Until(Pos, '<'));
        }

        int slash = SkipSpace(Pos + 1);
        int name = At(slash) == '/' ? SkipSpace(slash + 1) : No;
        if (name != No && Is(name, element))
        {
            int close = SkipSpace(name + element.Length);
            if (At(close) == '>')
            {
                return EatPop(NameTag, close + 1);
            }
        }

        return Delegate(lexer, Pos + 1);
    }
}
