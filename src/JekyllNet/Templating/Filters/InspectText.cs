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
        value = value is Drop looked ? looked.ToLiquid(context) : value;
        if (value is Drop drop)
        {
            return JsonText.Pretty(drop, context);
        }

        var text = new StringBuilder();
        Append(text, value, context);
        return text.ToString();
    }

    /// <summary>A value as NoMethodError describes it: <c>42:Integer</c>.</summary>
    public static string Describe(FluidValue value, LiquidContext context)
    {
        value = value is Drop looked ? looked.ToLiquid(context) : value;
        var text = RubyTruth.IsNil(value) ? "nil" : Of(value, context);
        return text.StartsWith("#<", StringComparison.Ordinal) ? text : $"{text}:{RubyClass.Name(value)}";
    }

    private static void Append(StringBuilder text, FluidValue value, LiquidContext context)
    {
        RenderBudget.EnsureStack();
        switch (value)
        {
            case IDocumentDrop:
                // What lists hold in Jekyll are the documents and pages themselves, not yet their drops.
                text.Append(value.ToStringValue());
                break;
            case Drop drop:
                text.Append(drop.ToLiquid(context) is HashValue page
                    ? $"#<Jekyll::Page @relative_path={RubyText.Inspect(page["path"])}>"
                    : JsonText.Pretty(drop, context));
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
