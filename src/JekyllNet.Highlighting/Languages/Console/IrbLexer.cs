using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Sessions of IRB and Pry: their prompts, Ruby behind them, results and messages below.</summary>
internal sealed class IrbLexer(LexerOptions options) : ConsoleLexer(options, new RubyLexer(), new IrbOutputLexer())
{
    protected override int PromptEnd(int end)
    {
        int line = At(end - 1) == '\n' ? end - 1 : end;
        for (int i = Pos; i < line; i++)
        {
            if (Is(i, "irb") || Is(i, "pry"))
            {
                int mark = Slice(i + 3, line).IndexOfAny('>', '"', '*');
                if (mark >= 0)
                {
                    return i + 4 + mark;
                }
            }

            if (Source[i] is '>' or '"' or '*' && i + 1 < line && Source[i + 1] == '>')
            {
                return i + 2;
            }
        }

        return No;
    }
}
