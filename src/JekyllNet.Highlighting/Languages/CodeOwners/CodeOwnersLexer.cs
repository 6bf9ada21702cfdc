using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>CODEOWNERS files.</summary>
internal sealed class CodeOwnersLexer : StateLexer
{
    private static readonly CharSet Blanks = CharSet.Of(" \t\r\n");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet PathPart = CharSet.Of("a-zA-Z0-9_./*-", CharSet.Beyond.WordChars);

    private int line;
    private int escapeEnd;
    private int noOwnerBefore;

    protected override void OnRun() => (line, noOwnerBefore) = (-1, 0);

    protected override bool Root()
    {
        if (Run(Pos, Blanks) is var blanks and not No)
        {
            return Eat(TextWhitespace, blanks);
        }

        if (AtLineStart && SkipSpace(Pos) is var hash && At(hash) == '#')
        {
            return Eat(CommentSingle, LineEnd(hash));
        }

        if (Section())
        {
            return true;
        }

        if (Pos >= noOwnerBefore)
        {
            int word = Skip(Pos, NotSpace);
            int at = Slice(Pos, word).IndexOf('@');
            if (at >= 0 && Pos + at + 1 < word)
            {
                return Eat(NameFunction, word);
            }

            noOwnerBefore = word;
        }

        int end = Run(Pos, PathPart) is var path and not No ? path : LastEscapeEnd();
        return end > Pos && Eat(Name, end);
    }

    private bool Section()
    {
        int open = Peek() == '^' ? Pos + 1 : Pos;
        int close = At(open) == '[' ? Until(open + 1, ']') : End;
        if (close == End || close == open + 1 || Skip(open + 1, CharSet.Digit) == close)
        {
            return false;
        }

        int digits = At(close + 1) == '[' ? Run(close + 2, CharSet.Digit) : No;
        Put(NameNamespace, close + 1);
        return Eat(Num, At(digits) == ']' ? digits + 1 : close + 1);
    }

    /// <summary>The end of the last hash or white space on the line that a backslash escapes.</summary>
    private int LastEscapeEnd()
    {
        int lineEnd = LineEnd(Pos);
        if (line != lineEnd)
        {
            (line, escapeEnd) = (lineEnd, No);
            for (int i = lineEnd - 1; i >= Pos && escapeEnd == No; i--)
            {
                escapeEnd = Source[i] == '\\' && (At(i + 1) == '#' || Has(i + 1, CharSet.Space)) ? i + 2 : No;
            }
        }

        return escapeEnd - 2 >= Pos ? escapeEnd : No;
    }
}
