using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Brainfuck.</summary>
internal sealed class BrainfuckLexer : StateLexer
{
    private static readonly CharSet Moves = CharSet.Of("><");
    private static readonly CharSet Commands = CharSet.Of("+.,-");
    private static readonly CharSet Remark = CharSet.Not("><+.,[]-");
    private static readonly CharSet NotBracket = CharSet.Not("[]");

    protected override void OnReset() => Push(TextStart);

    protected override bool Root() => Peek() == ']' ? Eat(Error, Pos + 1) : Code();

    private bool Loop() => Peek() == ']' ? EatPop(Punctuation, Pos + 1) : Code();

    private bool Code()
    {
        char c = Peek();
        return c == '[' ? Eat(Punctuation, Pos + 1, Loop)
            : Moves.Has(c) ? Eat(NameBuiltin, Skip(Pos, Moves))
            : Commands.Has(c) ? Eat(NameFunction, Skip(Pos, Commands))
            : Eat(CommentSingle, Skip(Pos, Remark));
    }

    /// <summary>A loop at the very beginning never runs and is a comment.</summary>
    private bool TextStart() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Peek() == '[' ? Eat(CommentMultiline, Pos + 1, InsideComment) : Pop();

    private bool InsideComment() => Peek() switch
    {
        '[' => Eat(CommentMultiline, Pos + 1, InsideComment),
        ']' => EatPop(CommentMultiline, Pos + 1),
        _ => Eat(CommentMultiline, Skip(Pos, NotBracket)),
    };
}
