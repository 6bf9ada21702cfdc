using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The Test Anything Protocol.</summary>
internal sealed class TapLexer : StateLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");

    protected override bool Root()
    {
        if (!AtLineStart)
        {
            return false;
        }

        int line = LineEnd(Pos);
        int version = Is(Pos, "TAP version ") ? Run(Pos + 12, CharSet.Digit) : No;
        if (At(version) == '\n')
        {
            return Eat(NameNamespace, version + 1);
        }

        if (Is(Pos, "1..") && Run(Pos + 3, CharSet.Digit) is var plan and not No)
        {
            return Eat(KeywordDeclaration, plan, Plan);
        }

        int word = Is(Pos, "not ok") ? Pos + 6 : Is(Pos, "ok") ? Pos + 2 : No;
        if (word != No)
        {
            Put(Peek() == 'n' ? GenericError : KeywordReserved, word);
            Put(Text, Skip(Pos, CharSet.SpaceButNewline));
            return Eat(NumInteger, Skip(Pos, CharSet.Digit), Test);
        }

        return line < End && Eat(Peek() == '#' ? Comment : Is(Pos, "Bail out!") ? GenericError : Text, line + 1);
    }

    private bool Plan()
    {
        if (Run(Pos, CharSet.SpaceButNewline) is var blank and not No)
        {
            return Eat(Text, blank);
        }

        int line = LineEnd(Pos);
        return Peek() == '#' ? Eat(Comment, Pos + 1, Directive) : line < End && EatPop(line == Pos ? Comment : GenericError, line + 1);
    }

    private bool Test()
    {
        if (Run(Pos, CharSet.SpaceButNewline) is var blank and not No)
        {
            return Eat(Text, blank);
        }

        return Peek() switch
        {
            '#' => Eat(Comment, Pos + 1, Directive),
            '\n' => EatPop(Text, Pos + 1),
            _ => Eat(Text, Skip(Pos, NotSpace)),
        };
    }

    private bool Directive()
    {
        if (Peek() == '\n')
        {
            return EatPop(Comment, Pos + 1, 2);
        }

        if (Run(Pos, CharSet.SpaceButNewline) is var blank and not No)
        {
            return Eat(Comment, blank);
        }

        return IsIgnoringCase(Pos, "todo") && WordEnds(Pos + 4) ? Eat(CommentPreproc, Pos + 4)
            : Eat(IsIgnoringCase(Pos, "skip") ? CommentPreproc : Comment, Skip(Pos, NotSpace));
    }
}
