using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Lines told apart by their indentation: what a line begins goes on in the lines indented more than it.</summary>
internal abstract class IndentedLexer : StateLexer
{
    private State? block;
    private string blockIndentation = "";
    private string indentation = "";

    protected override void OnReset() => block = null;

    protected override bool Root()
    {
        int end = SkipSpace(Pos);
        int line = Slice(Pos, end).LastIndexOf('\n');
        if (line >= 0)
        {
            return Eat(Text, Pos + line + 1);
        }

        indentation = Slice(Pos, end).ToString();
        Put(Text, end);
        if (block is not null
            && indentation.Length > blockIndentation.Length
            && indentation.StartsWith(blockIndentation, StringComparison.Ordinal))
        {
            return Push(block);
        }

        block = null;
        return Push(Content);
    }

    /// <summary>The beginning of a line behind its indentation.</summary>
    protected abstract bool Content();

    protected bool StartBlock(State state)
    {
        (block, blockIndentation) = (state, indentation);
        return true;
    }
}
