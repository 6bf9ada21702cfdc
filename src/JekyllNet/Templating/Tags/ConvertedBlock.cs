using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Templating.Tags;

/// <summary>A block that shows its rendered body changed.</summary>
internal sealed class ConvertedBlock(BlockBody body, Func<string, string> convert) : LiquidStatement
{
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        writer.Write(convert(body.RenderToString(context)));
        return Completion.Normal;
    }
}
