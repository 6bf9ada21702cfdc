using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Components of Mason: Perl in HTML or, by option, in another language.</summary>
internal sealed class MasonLexer(LexerOptions options) : StateLexer
{
    private static readonly WordSet TextBlocks = WordSet.IgnoringCase("text doc");
    private static readonly WordSet PerlBlocks = WordSet.IgnoringCase("args flags attr init once shared perl cleanup filter");
    private static readonly WordSet ComponentBlocks = WordSet.IgnoringCase("def method");
    private static readonly string[] Components = ["<%def", "<%method"];

    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();
    private readonly PerlLexer perl = new();
    private int unclosedFrom;

    protected override void OnReset()
    {
        parent.Reset();
        perl.Reset();
    }

    protected override void OnRun() => unclosedFrom = int.MaxValue;

    protected override bool Root()
    {
        if (Whitespace())
        {
            return true;
        }

        if (Peek() == '%' && AtLineStart)
        {
            Put(CommentPreproc, Pos + 1);
            return Delegate(perl, LineEnd(Pos));
        }

        return (Peek() == '<' && Tag()) || Delegate(parent, MarkupEnd());
    }

    private bool Whitespace() => Has(Pos, CharSet.Space) && Eat(TextWhitespace, SkipSpace(Pos));

    private bool Tag()
    {
        if (Peek(1) == '&')
        {
            if (Peek(2) != '|')
            {
                return Eat(CommentPreproc, Pos + 2, ComponentSubstitution);
            }

            Put(CommentPreproc, Pos + 3);
            Push(InsideContent);
            return Push(ComponentSubstitution);
        }

        if (Peek(1) != '%')
        {
            return false;
        }

        int block = BlockTagEnd(Pos + 2, TextBlocks);
        if (block != No)
        {
            return Eat(CommentPreproc, block, TextBlock);
        }

        block = BlockTagEnd(Pos + 2, PerlBlocks);
        return block != No ? Eat(CommentPreproc, block, PerlBlock) : Component() || Eat(CommentPreproc, Pos + 2, ComponentCall);
    }

    /// <summary>A component inside this one, and its name.</summary>
    private bool Component()
    {
        foreach (string component in Components)
        {
            int name = Pos + component.Length;
            if (IsIgnoringCase(Pos, component) && Until(name, '>') is var close && close < End)
            {
                Put(CommentPreproc, name);
                Put(Name, close);
                return Eat(CommentPreproc, close + 1, InsideComponent);
            }
        }

        return false;
    }

    /// <summary>The index behind the name of a block and the bracket behind it.</summary>
    private int BlockTagEnd(int i, WordSet blocks)
    {
        int end = Skip(i, CharSet.Letter);
        return At(end) == '>' && blocks.Has(Slice(i, end)) ? end + 1 : No;
    }

    private int ClosingTagEnd(WordSet blocks) => Is(Pos, "</%") ? BlockTagEnd(Pos + 3, blocks) : No;

    /// <summary>Where the next tag stands, or a line of Perl or a comment.</summary>
    private int MarkupEnd()
    {
        for (int i = Until(Pos + 1, '<', '\n'); i < End; i = Until(i + 1, '<', '\n'))
        {
            char next = At(i + 1);
            if (Source[i] == '\n' ? next is '%' or '#' : (next == '/' ? At(i + 2) : next) is '%' or '&')
            {
                return Source[i] == '\n' ? i + 1 : i;
            }
        }

        return End;
    }

    // ---- blocks ----

    private bool PerlBlock() =>
        ClosingTagEnd(PerlBlocks) is var close and not No ? EatPop(CommentPreproc, close)
        : Whitespace() || LineComment() || (BlockEnd() is var end and not No && Delegate(perl, end));

    private bool TextBlock() =>
        ClosingTagEnd(TextBlocks) is var close and not No ? EatPop(CommentPreproc, close)
        : Whitespace() || LineComment() || (BlockEnd() is var end and not No && Eat(Comment, end));

    private bool InsideComponent() =>
        ClosingTagEnd(ComponentBlocks) is var close and not No ? EatPop(CommentPreproc, close) : Whitespace() || LineComment() || Root();

    private bool InsideContent() => Is(Pos, "</&>") ? EatPop(CommentPreproc, Pos + 4) : Root();

    private bool LineComment() => AtLineStart && Peek() == '#' && Eat(Comment, LineEnd(Pos));

    /// <summary>Where the next closing tag without a quote before it stands; where none does, that is remembered.</summary>
    private int BlockEnd()
    {
        if (Pos >= unclosedFrom)
        {
            return No;
        }

        int close = Find(Pos + 1, "</%");
        while (close != No && Source[close - 1] == '"')
        {
            close = Find(close + 1, "</%");
        }

        unclosedFrom = close == No ? Pos : unclosedFrom;
        return close;
    }

    // ---- calls ----

    private bool ComponentSubstitution() => PerlUpTo("&>");

    private bool ComponentCall() => PerlUpTo("%>");

    private bool PerlUpTo(string tag)
    {
        int close = Find(Pos, tag);
        return close == Pos ? EatPop(CommentPreproc, Pos + 2) : close != No && Delegate(perl, close);
    }
}
