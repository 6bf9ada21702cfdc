using Fluid.Ast;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>comment</c>: its body is parsed, unknown tags and all, but never rendered.</summary>
internal sealed class CommentStatement : LiquidStatement
{
    public override bool IsBlank => true;

    public static CommentStatement Parse(TagSource tag)
    {
        BlockBranch branch;
        do
        {
            tag.ParseBody(out branch);
        }
        while (!branch.IsEnd);
        return new CommentStatement();
    }

    public override Completion Render(TextWriter writer, LiquidContext context) => Completion.Normal;
}
