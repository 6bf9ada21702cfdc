using Fluid.Values;
using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace CustomPlugin;

/// <summary>
/// <c>{% portions page.serves %}</c>. What stands in the tag is parsed once, when the template is; rendering may happen in several
/// threads at once, so that a tag keeps nothing of a render in its fields.
/// </summary>
internal sealed class PortionsTag(LiquidExpression count) : LiquidStatement
{
    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var value = count.Evaluate(context);
        if (value.IsNil())
        {
            // Stops the build, with the place of the tag.
            throw new LiquidRenderException("portions: how many?");
        }

        writer.Write($"<span class=\"portions\">serves {value.ToStringValue()}</span>");
        return Completion.Normal;
    }
}
