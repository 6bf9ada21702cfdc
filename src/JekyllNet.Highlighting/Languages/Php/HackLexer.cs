using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Hack: PHP with more keywords, a tag of its own and comments for its type checker.</summary>
internal sealed class HackLexer(LexerOptions options) : PhpLexer(options)
{
    private static readonly WordSet HackKeywords = PhpWords.Keywords.With(
        """
        type newtype enum as super async await Awaitable vec dict keyset void int string bool float double arraykey num Stringish
        """);

    protected override WordSet Keywords => HackKeywords;

    protected override bool Root()
    {
        int end = Is(Pos, "<?hh") ? TagEnd(Pos + 4) : No;
        return end != No ? Eat(CommentPreproc, end, Php) : base.Root();
    }

    protected override bool Php() => CheckerComment() || base.Php();

    /// <summary>The end of the opening tag, which may have its mode in a comment, at the end of a line.</summary>
    private int TagEnd(int i)
    {
        int comment = SkipSpace(i);
        if (Is(comment, "//"))
        {
            int mode = SkipSpace(comment + 2);
            foreach (string word in (ReadOnlySpan<string>)["strict", "decl", "partial"])
            {
                if (Is(mode, word) && LineEnds(mode + word.Length))
                {
                    return mode + word.Length;
                }
            }
        }

        return LineEnds(i) ? i : No;
    }

    private bool LineEnds(int i) => i == End || At(i) == '\n';

    private bool CheckerComment()
    {
        if (Peek() != '/')
        {
            return false;
        }

        if (Is(Pos, "// UNSAFE"))
        {
            int end = Pos + 9;
            return Eat(CommentPreproc, Is(end, "_EXPR") ? end + 5 : Is(end, "_BLOCK") ? end + 6 : end);
        }

        int word = Peek(1) == '*' ? SkipSpace(Pos + 2) : No;
        if (word == No)
        {
            return false;
        }

        if (Is(word, "UNSAFE_EXPR") && SkipSpace(word + 11) is var close && Is(close, "*/"))
        {
            return Eat(CommentPreproc, close + 2);
        }

        int code = Is(word, "HH_IGNORE_ERROR[") ? word + 16 : Is(word, "HH_FIXME[") ? word + 9 : No;
        int digits = code == No ? No : Run(code, CharSet.Digit);
        if (digits == No || At(digits) != ']')
        {
            return false;
        }

        int star = Until(digits, '*');
        if (!Is(star, "*/"))
        {
            return false;
        }

        Put(CommentPreproc, digits + 1);
        Put(CommentMultiline, star);
        return Eat(CommentPreproc, star + 2);
    }
}
