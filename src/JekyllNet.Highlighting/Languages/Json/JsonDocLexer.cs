using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JSON as documentation shows it: with comments, dots for what is left out, and names without quotes.</summary>
internal sealed class JsonDocLexer : JsonLexer
{
    private static readonly CharSet NamePart = CharSet.Of("$a-zA-Z0-9_");

    protected override bool Label()
    {
        int end = Skip(Pos, NamePart);
        int colon = end > Pos ? SkipSpace(end) : No;
        if (At(colon) != ':')
        {
            return base.Label();
        }

        Put(NameAttribute, end);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1);
    }

    protected override bool Value()
    {
        if (Peek() == '/')
        {
            if (Peek(1) == '/')
            {
                return Eat(CommentSingle, LineEnd(Pos));
            }

            if (Peek(1) == '*' && FindOnLine(Pos + 2, "*/") is var close and not No)
            {
                return Eat(Comment, close + 2);
            }
        }

        return Is(Pos, "...") ? Eat(CommentSingle, Pos + 3) : base.Value();
    }
}
