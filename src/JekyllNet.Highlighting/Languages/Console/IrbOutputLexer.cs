namespace JekyllNet.Highlighting.Languages;

/// <summary>What IRB answers: output and errors up to <c>=&gt;</c>, behind it a value.</summary>
internal sealed class IrbOutputLexer : RubyLexer
{
    protected override void OnReset()
    {
        base.OnReset();
        Push(StandardOutput);
    }

    protected override bool Root() => Peek() == '#' && Peek(1) == '<' ? Eat(KeywordType, Pos + 2, ObjectText) : base.Root();

    private bool ObjectText() => Peek() == '>' ? EatPop(KeywordType, Pos + 1) : Root();

    private bool StandardOutput()
    {
        int colon = Skip(Pos, Engine.CharSet.Word);
        ReadOnlySpan<char> name = Slice(Pos, colon);
        bool isError = name.Length > 5 && (name.EndsWith("Error") || (name.Length > 9 && name.EndsWith("Exception")));
        if (isError && At(colon) == ':' && Has(colon + 1, Engine.CharSet.NotNewline))
        {
            return Eat(GenericError, LineBehind(colon + 1), ErrorLines);
        }

        return Peek() == '=' && Peek(1) == '>' ? EatPop(Punctuation, Pos + 2) : Line(GenericOutput);
    }

    private bool ErrorLines() => Line(GenericError);

    private bool Line(TokenType type) => Peek() != '\n' && Eat(type, LineBehind(Pos));

    private int LineBehind(int i) => Math.Min(End, LineEnd(i) + 1);
}
