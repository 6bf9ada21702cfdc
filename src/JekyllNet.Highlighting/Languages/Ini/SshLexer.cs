using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The configuration of SSH.</summary>
internal sealed class SshLexer : StateLexer
{
    private static readonly CharSet ValuePart = CharSet.Not("# \t\r\n\f\v;{}$\\");
    private static readonly WordSet Constants = WordSet.Of("yes no confirm ask always auto none force");

    protected override bool Root() => Has(Pos, CharSet.Alphanumeric)
        ? Eat(TokenType.Keyword, Skip(Pos, CharSet.Alphanumeric), Statement)
        : Blank();

    private bool Statement()
    {
        if (Peek() == '\n')
        {
            return EatPop(Text, Pos + 1);
        }

        if (Keyword(Pos, Constants) is var constant and not No)
        {
            return Eat(NameConstant, constant);
        }

        int end = Skip(Pos, CharSet.Digit);
        if (end > Pos)
        {
            return Eat(Num, end);
        }

        end = Skip(Pos, ValuePart);
        return end > Pos ? Eat(Text, end) : Blank();
    }

    private bool Blank() => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Peek() == '#' && Eat(CommentSingle, LineEnd(Pos));
}
