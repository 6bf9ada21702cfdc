using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>OCaml.</summary>
internal sealed class OCamlLexer() : MlLexer(MlWords.OCaml)
{
    private static readonly CharSet Operators = CharSet.Of(";,_!$%&*+./:<=>?@^|~#-");
    private static readonly CharSet Punctuations = CharSet.Of("(){}[];");

    protected override bool Root()
    {
        if (SpaceOrConstant() || UpperName())
        {
            return true;
        }

        if (Peek() == '`' && Id(Pos + 1) is var tag and not No)
        {
            return Eat(NameTag, tag);
        }

        if (CommentStart() || Word())
        {
            return true;
        }

        int end = Skip(Pos, Punctuations);
        if (end > Pos)
        {
            return Eat(Punctuation, end);
        }

        end = Skip(Pos, Operators);
        return end > Pos ? Eat(Operator, end) : NumberOrLiteral();
    }

    protected override int Id(int i) => NameEnd(i, CharSet.WordStart);

    protected override bool EndsDotted(char bracket) => bracket is '(' or '{' or '[';
}
