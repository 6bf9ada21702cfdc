using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Differences between files, line by line.</summary>
internal sealed class DiffLexer : StateLexer
{
    protected override bool Root()
    {
        int end = LineEnd(Pos);
        int next = Math.Min(End, end + 1);
        if (end == Pos)
        {
            return false;
        }

        char c = Peek();
        if (c == ' ' && AtLineStart)
        {
            return Eat(Text, next);
        }

        if (AtLineStart && Slice(Pos, end) is "---")
        {
            return Eat(Punctuation, next);
        }

        if (c is '+' or '-' || (c is '>' or '<' && MarksLine(c, end)))
        {
            return Eat(c is '+' or '>' ? GenericInserted : GenericDeleted, next);
        }

        if (!AtLineStart)
        {
            return Eat(Text, next);
        }

        if (c == '@' && Hunk())
        {
            return true;
        }

        bool heading = c == '=' || Is(Pos, "Index") || Is(Pos, "index") || Is(Pos, "diff");
        return Eat(c == '!' ? GenericStrong : heading ? GenericHeading : CharSet.Word.Has(c) ? Punctuation : Text, next);
    }

    /// <summary>Arrows alone or with a blank behind, as in normal diffs.</summary>
    private bool MarksLine(char arrow, int end)
    {
        int i = Pos;
        while (At(i) == arrow)
        {
            i++;
        }

        return i == end || CharSet.Blank.Has(At(i));
    }

    private bool Hunk()
    {
        int close = Peek(1) == '@' ? Until(Pos + 2, '@') : End;
        int end = At(close + 1) == '@' ? LineEnd(close + 2) : End;
        if (end >= End)
        {
            return false;
        }

        Put(Punctuation, close + 2);
        return Eat(Text, end + 1);
    }
}
