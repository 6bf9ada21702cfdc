using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace LiquidExtensions;

/// <summary><c>{% badge page.kind | upcase %}</c>: a label, or nothing where there is no value.</summary>
internal sealed class Badge(LiquidExpression text) : LiquidStatement
{
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var value = text.Evaluate(context).ToStringValue();
        if (value.Length > 0)
        {
            writer.Write($"<span class=\"badge\">{value}</span>");
        }

        return Completion.Normal;
    }
}
