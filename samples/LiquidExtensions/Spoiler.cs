using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace LiquidExtensions;

/// <summary><c>{% spoiler page.open %}…{% endspoiler %}</c>: a block that folds its body away.</summary>
internal sealed class Spoiler(LiquidExpression open, BlockBody body) : LiquidStatement
{
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        writer.Write(open.Evaluate(context).ToBooleanValue() ? "<details open>" : "<details>");
        body.Render(writer, context);
        writer.Write("</details>");
        return Completion.Normal;
    }
}
