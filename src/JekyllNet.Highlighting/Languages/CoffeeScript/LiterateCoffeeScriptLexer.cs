namespace JekyllNet.Highlighting.Languages;

/// <summary>Markdown whose indented lines are CoffeeScript.</summary>
internal sealed class LiterateCoffeeScriptLexer : Engine.StateLexer
{
    private readonly MarkdownLexer markdown = new();
    private readonly CoffeeScriptLexer coffee = new();

    protected override void OnReset()
    {
        markdown.Reset();
        coffee.Reset();
    }

    protected override bool Root()
    {
        if (!AtLineStart)
        {
            return false;
        }

        int end = Pos;
        while (Is(end, "    ") && LineEnd(end) is var line && line < End)
        {
            end = line + 1;
        }

        if (end > Pos)
        {
            return Delegate(coffee, end);
        }

        while (TextLineEnd(end) is var next and not No)
        {
            end = next;
        }

        return Delegate(markdown, end);
    }

    /// <summary>The end of a line that three spaces at most begin.</summary>
    private int TextLineEnd(int i)
    {
        int text = Skip(i, Engine.CharSet.Blank, 3);
        int line = LineEnd(i);
        return line < End && (text == line || !Engine.CharSet.Space.Has(Source[text])) && !Slice(i, text).Contains('\t') ? line + 1 : No;
    }
}
