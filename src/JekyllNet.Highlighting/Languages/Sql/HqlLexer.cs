using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The SQL of Hive, in which double quotes hold texts, and variables stand in <c>${…}</c>.</summary>
internal sealed class HqlLexer() : SqlLexer(HqlWords.Keywords, HqlWords.Types)
{
    private static readonly CharSet PlainInSingle = CharSet.Not("\\'$");
    private static readonly CharSet PlainInDouble = CharSet.Not("\\\"$");

    protected override bool Root() => Peek() == '"' ? Eat(StrDouble, Pos + 1, DoubleQuoted) : VariableStart() || base.Root();

    protected override bool SingleQuoted() =>
        VariableStart() || (Run(Pos, PlainInSingle) is var end and not No ? Eat(StrSingle, end) : base.SingleQuoted());

    protected override bool DoubleQuoted() =>
        VariableStart()
        || (Peek() == '"' ? EatPop(StrDouble, Pos + 1)
            : Run(Pos, PlainInDouble) is var end and not No ? Eat(StrDouble, end)
            : base.DoubleQuoted());

    private bool VariableStart() => Peek() == '$' && Peek(1) == '{' && Eat(NameVariable, Pos + 2, Variable);

    private bool Variable() => Peek() == '}' ? EatPop(NameVariable, Pos + 1) : Eat(NameVariable, Until(Pos, '}'));
}
