using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Dockerfiles.</summary>
internal sealed class DockerLexer : StateLexer
{
    private static readonly CharSet NotWord = CharSet.Not("a-zA-Z0-9_");

    private static readonly string[] Instructions =
    [
        "FROM", "MAINTAINER", "CMD", "LABEL", "EXPOSE", "ENV", "ADD", "COPY", "ENTRYPOINT", "VOLUME", "USER", "WORKDIR", "ARG", "STOPSIGNAL",
        "HEALTHCHECK", "SHELL",
    ];

    private readonly ShellLexer shell = new();

    protected override bool Root()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (AtLineStart && (Stage() || Triggered() || Instruction()))
        {
            return true;
        }

        if (Peek() == '#')
        {
            return Eat(Comment, LineEnd(Pos));
        }

        return (AtLineStart && Run()) || Eat(Text, Has(Pos, CharSet.Word) ? Skip(Pos, CharSet.Word) : Skip(Pos, NotWord));
    }

    /// <summary><c>FROM image AS name</c>.</summary>
    private bool Stage()
    {
        if (!IsIgnoringCase(Pos, "FROM") || !Has(Pos + 4, CharSet.Space))
        {
            return false;
        }

        int image = SkipSpace(Pos + 4);
        for (int space = LineEnd(image); space > Pos + 4; space--)
        {
            int word = Has(space, CharSet.Space) ? SkipSpace(space) : End;
            if (!IsIgnoringCase(word, "AS") || !Has(word + 2, CharSet.Space))
            {
                continue;
            }

            int name = SkipSpace(word + 2);
            Put(TokenType.Keyword, Pos + 4);
            Put(TextWhitespace, Math.Min(image, space));
            Put(Str, space);
            Put(TextWhitespace, word);
            Put(TokenType.Keyword, word + 2);
            Put(TextWhitespace, name);
            return Eat(Str, LineEnd(name));
        }

        return false;
    }

    private bool Triggered()
    {
        int space = IsIgnoringCase(Pos, "ONBUILD") ? Pos + 7 : No;
        int word = space == No ? No : SkipSpace(space);
        int end = word > space ? InstructionEnd(word) : No;
        if (end == No)
        {
            return false;
        }

        Put(TokenType.Keyword, space);
        Put(TextWhitespace, word);
        Put(TokenType.Keyword, end);
        return Eat(Str, LineEnd(end));
    }

    private bool Instruction()
    {
        int end = InstructionEnd(Pos);
        if (end == No || !WordEnds(end))
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        return Eat(Str, LineEnd(end));
    }

    private int InstructionEnd(int i)
    {
        foreach (string instruction in Instructions)
        {
            if (IsIgnoringCase(i, instruction))
            {
                return i + instruction.Length;
            }
        }

        return No;
    }

    private bool Run()
    {
        int run = IsIgnoringCase(Pos, "ONBUILD") && Has(Pos + 7, CharSet.Space) ? SkipSpace(Pos + 7) : Pos;
        if (!IsIgnoringCase(run, "RUN") || !Has(run + 3, CharSet.Space))
        {
            return false;
        }

        shell.Reset();
        return Eat(TokenType.Keyword, SkipSpace(run + 3), Command);
    }

    private bool Command()
    {
        switch (Peek())
        {
            case '\n':
                return EatPop(Text, Pos + 1);
            case '\\':
                return Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1));
        }

        int end = Pos;
        while (!((end = Until(end, '\n', '\\')) >= End || Source[end] == '\n' || !Has(end + 1, CharSet.NotNewline)))
        {
            end += 2;
        }

        return Delegate(shell, end);
    }
}
