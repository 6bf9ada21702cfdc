using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>F#.</summary>
internal sealed class FSharpLexer() : MlLexer(MlWords.FSharp)
{
    private static readonly CharSet Operators = CharSet.Of("[];,{}_()!$%&*+./:<=>?@^|~#-");
    private static readonly CharSet QuotedPart = CharSet.Not("`\n\r\t");

    protected override bool Root()
    {
        if (SpaceOrConstant() || UpperName() || CommentStart())
        {
            return true;
        }

        if (Peek() == '/' && Peek(1) == '/')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Word())
        {
            return true;
        }

        int end = Skip(Pos, Operators);
        return end > Pos ? Eat(MlWords.FSharpPunctuation.Has(Slice(Pos, end)) ? Punctuation : Operator, end) : NumberOrLiteral();
    }

    protected override int Id(int i)
    {
        if (At(i) != '`' || At(i + 1) != '`')
        {
            return NameEnd(i, CharSet.Letter);
        }

        int end = Skip(i + 2, QuotedPart);
        return end > i + 2 && At(end) == '`' && At(end + 1) == '`' ? end + 2 : No;
    }

    protected override bool EndsDotted(char bracket) => bracket == '[';
}
