using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>MXML: markup with ActionScript in CDATA sections and in braces in attributes.</summary>
internal sealed class MxmlLexer : MarkupLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_:.-");
    private static readonly CharSet Unquoted = CharSet.Not(" \t\r\n\f\v>");

    private readonly ActionScriptLexer script = new();

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
            case '!' when Is(Pos, "<![CDATA["):
                return Eat(CommentPreproc, Pos + 9, Script);
            case '!' when Is(Pos, "<!--"):
                return Eat(Comment, Pos + 4, InsideComment);
            case '!':
                int close = Find(Pos + 2, ">");
                return close != No && Eat(CommentPreproc, close + 1);
            case '?':
                close = FindOnLine(Pos + 2, "?>");
                return close != No && Eat(CommentPreproc, close + 2);
        }

        int name = SkipSpace(Pos + 1);
        if (Run(name, NamePart) is var open and not No)
        {
            return Eat(NameTag, open, Tag);
        }

        int end = At(name) == '/' ? Run(SkipSpace(name + 1), NamePart) : No;
        int angle = end == No ? End : SkipSpace(end);
        return At(angle) == '>' && Eat(NameTag, angle + 1);
    }

    private bool Tag()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int name = Run(Pos, NamePart);
        if (name != No)
        {
            int equals = SkipSpace(name);
            return At(equals) == '=' && Eat(NameAttribute, equals + 1, AttributeValue);
        }

        // As in Rouge the states never go back: what follows a tag is another text inside it.
        int close = SkipSpace(Peek() == '/' ? Pos + 1 : Pos);
        return At(close) == '>' && Eat(NameTag, close + 1, Root);
    }

    private bool AttributeValue()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int brace = c != '"' ? No : Peek(1) == '@' ? Pos + 2 : Pos + 1;
        if (At(brace) == '{')
        {
            Put(Str, Pos + 1);
            return Eat(Punctuation, brace + 1, AttributeScript);
        }

        int close = c == '"' ? FindOnLine(Pos + 1, "\"") : c == '\'' ? FindOnLine(Pos + 1, "'") : No;
        int end = close != No ? close + 1 : Skip(Pos, Unquoted);
        return end > Pos && Eat(Str, end, Tag);
    }

    private bool Script() => Is(Pos, "]]>") ? EatPop(CommentPreproc, Pos + 3) : ScriptBefore("]]>");

    private bool AttributeScript()
    {
        if (!Is(Pos, "}\""))
        {
            return ScriptBefore("}\"");
        }

        Put(Punctuation, Pos + 1);
        return Eat(Str, Pos + 1, Tag);
    }

    private bool ScriptBefore(string close) => Find(Pos, close) is var end and not No && DelegateFresh(script, end);
}
