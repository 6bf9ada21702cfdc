using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What ReasonML and ReScript have in common: OCaml in the looks of JavaScript.</summary>
internal abstract class ReasonLexer(WordSet keywords, WordSet operators, WordSet types) : MlLexer(keywords, operators, types)
{
    private static readonly CharSet InComment = CharSet.Not("/*");

    protected bool Comments() =>
        Is(Pos, "//") ? Eat(CommentSingle, LineEnd(Pos)) : Is(Pos, "/*") && Eat(CommentMultiline, Pos + 2, InsideBlockComment);

    protected override int Id(int i) => NameEnd(i, CharSet.WordStart);

    protected override bool EndsDotted(char bracket) => bracket is '(' or '{' or '[';

    protected override int BareCharEnd() =>
        Pos + 1 < End && Source[Pos + 1] is not ('\'' or '/') && At(NextChar(Pos + 1)) == '\'' ? NextChar(Pos + 1) + 1 : No;

    private bool InsideBlockComment() =>
        Is(Pos, "/*") ? Eat(CommentMultiline, Pos + 2, InsideBlockComment)
        : Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
}
