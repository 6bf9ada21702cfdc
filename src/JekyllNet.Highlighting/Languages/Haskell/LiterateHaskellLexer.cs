namespace JekyllNet.Highlighting.Languages;

/// <summary>Text with lines of Haskell that an angle bracket begins.</summary>
internal sealed class LiterateHaskellLexer : Engine.StateLexer
{
    private readonly HaskellLexer haskell = new();

    protected override void OnReset() => haskell.Reset();

    protected override bool Root()
    {
        int end = SkipSpace(Pos);
        int line = end < End && Source[end] == '>' ? Slice(Pos, end).LastIndexOf('\n') : -1;
        return line >= 0 && Pos + line + 1 == end ? Eat(Text, end, Code) : Eat(Text, Math.Min(End, LineEnd(Pos) + 1));
    }

    private bool Code()
    {
        if (Peek() == '>')
        {
            if (Peek(1) != ' ')
            {
                return false;
            }

            Put(NameLabel, Pos + 1);
            return Delegate(haskell, Math.Min(End, LineEnd(Pos) + 1));
        }

        // Back to the last line feed that something else than an angle bracket follows.
        int feed = SkipSpace(Pos);
        do
        {
            feed = Slice(Pos, feed).LastIndexOf('\n') is var at && at >= 0 ? Pos + at : No;
        }
        while (feed != No && (feed + 1 == End || Source[feed + 1] == '>'));
        return feed != No && EatPop(Text, feed + 1);
    }
}
