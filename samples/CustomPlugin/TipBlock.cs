using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace CustomPlugin;

/// <summary><c>{% tip TITLE %}…{% endtip %}</c>.</summary>
internal sealed class TipBlock(string title, BlockBody body) : LiquidStatement
{
    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        writer.Write($"<aside><b>{title}</b>");
        var completion = body.Render(writer, context);
        writer.Write("</aside>");
        return completion;
    }
}
