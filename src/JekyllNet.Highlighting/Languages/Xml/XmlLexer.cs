using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>XML.</summary>
internal class XmlLexer : MarkupLexer
{
    private static readonly CharSet Unquoted = CharSet.Not(" \t\r\n\f\v>");

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

        switch (Peek(1))
        {
            case '!':
                int end = Is(Pos, "<![CDATA[") ? OnThisLine(Pos + 9, "]]>") : No;
                if (end == No && Is(Pos, "<!--"))
                {
                    return Eat(Comment, Pos + 4, InsideComment);
                }

                int close = end != No ? end : Find(Pos + 2, ">") is var at and not No ? at + 1 : No;
                return close != No && Eat(CommentPreproc, close);
            case '?':
                int behind = OnThisLine(Pos + 2, "?>");
                return behind != No && Eat(CommentPreproc, behind);
        }

        return Tag();
    }

    private bool Tag()
    {
        int name = SkipSpace(Pos + 1);
        int end = MarkupName(name, MarkupNames.XmlStart, MarkupNames.Part);
        if (end != No)
        {
            return Eat(NameTag, end, InsideTag);
        }

        if (At(name) != '/')
        {
            return false;
        }

        end = MarkupName(SkipSpace(name + 1), MarkupNames.XmlStart, MarkupNames.Part);
        int close = end == No ? No : SkipSpace(end);
        return close != No && At(close) == '>' && Eat(NameTag, close + 1);
    }

    private int OnThisLine(int i, string text) => FindOnLine(i, text) is var at and not No ? at + text.Length : No;

    private bool InsideTag()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = MarkupName(Pos, MarkupNames.XmlStart, MarkupNames.Part);
        if (end != No)
        {
            int equals = SkipSpace(end);
            return At(equals) == '=' && Eat(NameAttribute, equals + 1, AttributeValue);
        }

        int close = SkipSpace(Peek() == '/' ? Pos + 1 : Pos);
        return At(close) == '>' && EatPop(NameTag, close + 1);
    }

    protected bool AttributeValue()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int close = c == '"' ? Find(Pos + 1, "\"") : c == '\'' ? Find(Pos + 1, "'") : No;
        int end = close != No ? close + 1 : Skip(Pos, Unquoted);
        return end > Pos && EatPop(Str, end);
    }
}
