using System.Text;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>Ruby's <c>inspect</c>, in which Jekyll's drops show themselves as indented JSON.</summary>
internal static class InspectText
{
    public static string Of(FluidValue value, LiquidContext context)
    {
        var text = new StringBuilder();
        Append(text, value, context);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FluidValue value, LiquidContext context)
    {
        RenderBudget.EnsureStack();
        switch (value)
        {
            case Drop drop:
                text.Append(JsonText.Pretty(drop, context));
                break;
            case ListValue list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Append(text, list[i], context);
                }

                text.Append(']');
                break;
            case HashValue hash:
                text.Append('{');
                var separator = "";
                foreach (var (key, item) in hash)
                {
                    text.Append(separator);
                    separator = ", ";
                    Append(text, key, context);
                    text.Append("=>");
                    Append(text, item, context);
                }

                text.Append('}');
                break;
            default:
                text.Append(RubyText.Inspect(value));
                break;
        }
    }
}
