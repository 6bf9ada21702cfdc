using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>A terminal session: prompts, commands in a shell's language, output.</summary>
internal class ConsoleLexer : StateLexer
{
    private readonly StateLexer shell;
    private readonly StateLexer result;
    private readonly string[] prompts;
    private readonly string[] errors;
    private readonly bool comments;

    public ConsoleLexer(LexerOptions options)
        : this(options, options.Lexer("lang") ?? new ShellLexer(), options.Lexer("output") ?? new PlainTextLexer(GenericOutput))
    {
    }

    protected ConsoleLexer(LexerOptions options, StateLexer shell, StateLexer result)
    {
        this.shell = shell;
        this.result = result;
        errors = [.. options.List("error")];
        prompts = [.. options.List("prompt")];
        comments = options.Bool("comments", prompts.Length > 0 && !prompts.Contains("#"));
        if (prompts.Length == 0)
        {
            prompts = comments ? ["$", ">", ";"] : ["$", "#", ">", ";"];
        }
    }

    protected override void OnRun()
    {
        shell.Reset();
        result.Reset();
    }

    protected override bool Root()
    {
        int end = Math.Min(End, LineEnd(Pos) + 1);
        if (IsElision(end))
        {
            return WholeLine(Comment, end);
        }

        int prompt = PromptEnd(end);
        if (prompt != No)
        {
            result.Reset();
            Put(GenericPrompt, prompt);
            Put(TextWhitespace, Math.Min(end, SkipSpace(prompt)));
            return Delegate(shell, end);
        }

        if (Slice(Pos, end).TrimStart(" \t\r\n\f\v\0") is ['#', ..])
        {
            return WholeLine(Comment, end);
        }

        foreach (string error in errors)
        {
            if (Is(Pos, error))
            {
                return WholeLine(GenericError, end);
            }
        }

        shell.Reset();
        return Delegate(result, end);
    }

    private bool WholeLine(TokenType type, int end)
    {
        shell.Reset();
        result.Reset();
        return Eat(type, end);
    }

    /// <summary>A line of dots, bare or in angle brackets, stands for what was left out.</summary>
    private bool IsElision(int end)
    {
        ReadOnlySpan<char> line = Slice(Pos, end).Trim(" \t\r\n\f\v");
        if (line.Length > 2 && line[0] == '<' && line[^1] == '>')
        {
            line = line[1..^1];
        }

        return line.Length > 0 && !line.ContainsAnyExcept('.');
    }

    /// <summary>The index behind the prompt of the line that ends at <paramref name="end"/>, or <see cref="TextScanner.No"/>.</summary>
    protected virtual int PromptEnd(int end)
    {
        for (int i = Pos; i < end; i++)
        {
            foreach (string prompt in prompts)
            {
                if (Is(i, prompt))
                {
                    return i + prompt.Length;
                }
            }

            if (comments && (Source[i] is '<' or '#'))
            {
                return No;
            }
        }

        return No;
    }
}
