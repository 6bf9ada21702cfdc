using Fluid.Ast;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>ifchanged</c>: shows its body only if it differs from what the last one rendered, wherever that stood.</summary>
internal sealed class IfChangedStatement(BlockBody body) : LiquidStatement
{
    public override bool IsBlank => body.IsBlank;

    public static IfChangedStatement Parse(TagSource tag)
    {
        tag.Features.UsesRegisters = true;
        return new IfChangedStatement(tag.ParseBody());
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        using (context.Stack())
        {
            var output = body.RenderToString(context);
            if (output != context.Registers.IfChanged)
            {
                context.Registers.IfChanged = output;
                writer.Write(output);
            }
        }

        return Completion.Normal;
    }
}
