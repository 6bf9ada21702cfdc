using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Sass in its indented spelling.</summary>
internal sealed class SassLexer : SassCommonLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");

    private State? block;
    private string blockIndentation = "";
    private string lastIndentation = "";

    protected override void OnReset() => block = null;

    protected override bool Root()
    {
        int end = Skip(Pos, CharSet.Blank);
        if (At(end) == '\n')
        {
            return Eat(TokenType.Text, end + 1);
        }

        lastIndentation = Slice(Pos, end).ToString();
        Put(TokenType.Text, end);
        if (block is not null
            && lastIndentation.Length > blockIndentation.Length
            && lastIndentation.StartsWith(blockIndentation, StringComparison.Ordinal))
        {
            return Push(block);
        }

        block = null;
        return Push(Content);
    }

    protected override bool EndSection()
    {
        if (Peek() != '\n')
        {
            return false;
        }

        Put(TokenType.Text, Pos + 1);
        ResetStack();
        return true;
    }

    private bool Content()
    {
        char c = Peek();
        if (c == '/' && Peek(1) == '/')
        {
            return EatPop(CommentSingle, LineEnd(Pos)) && StartBlock(SingleComment);
        }

        if (c == '/' && Peek(1) == '*' && LineEnd(Pos) < End)
        {
            return EatPop(CommentMultiline, LineEnd(Pos) + 1) && StartBlock(MultiComment);
        }

        if (c == '@' && Keyword(Pos + 1, "import") is var import and not No)
        {
            return Eat(TokenType.Keyword, import, Import);
        }

        if (CommonContent())
        {
            return true;
        }

        if (c is '=' or '+' && Has(Pos + 1, IdPart))
        {
            return Eat(c == '=' ? NameFunction : NameDecorator, Skip(Pos + 1, IdPart), Value);
        }

        return c == ':' ? Eat(NameAttribute, Pos + 1, OldStyleAttribute) : Push(AttributeFollows() ? Attribute : Selector);
    }

    private bool StartBlock(State state)
    {
        (block, blockIndentation) = (state, lastIndentation);
        return true;
    }

    private bool AttributeFollows()
    {
        if (At(Pos) is '[' or '\n')
        {
            return false;
        }

        for (int i = Pos + 1; i < End && Source[i] is not ('[' or '\n'); i++)
        {
            if (Source[i] == ':' && (i + 1 >= End || !CharSet.Lower.Has(Source[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private bool SingleComment() => EatPop(CommentSingle, LineEnd(Pos));

    private bool MultiComment() => LineEnd(Pos) is var end && end < End && EatPop(CommentMultiline, end + 1);

    private bool Import()
    {
        int end = Skip(Pos, CharSet.Blank);
        if (end > Pos)
        {
            return Eat(TokenType.Text, end);
        }

        end = Skip(Pos, NotSpace);
        return end > Pos ? Eat(Str, end) : Peek() == '\n' && EatPop(TokenType.Text, Pos + 1);
    }

    private bool OldStyleAttribute() => AttributeName() || Goto(Value);
}
