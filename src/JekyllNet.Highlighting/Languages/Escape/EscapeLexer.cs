using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Code of another language with sections that are set apart by marks. The marks vanish.</summary>
internal sealed class EscapeLexer(LexerOptions options) : StateLexer
{
    private readonly string start = options.String("start") ?? "<!";
    private readonly string end = options.String("end") ?? "!>";
    private StateLexer code = new PlainTextLexer();

    // As in Rouge the other lexer is not told that a text begins.
    protected override void OnReset() => code = options.Lexer("lang") ?? new PlainTextLexer();

    protected override bool Root()
    {
        int mark = Find(Pos, start);
        if (mark == No)
        {
            return Delegate(code, End);
        }

        Delegate(code, mark);
        Drop(mark + start.Length);
        return Push(Escaped);
    }

    private bool Escaped()
    {
        int mark = Find(Pos, end);
        if (mark == No)
        {
            return Eat(Escape, End);
        }

        Put(Escape, mark);
        Drop(mark + end.Length);
        return Pop();
    }
}
