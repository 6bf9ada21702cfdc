using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Filters;

/// <summary><c>slugify</c>, in one of Jekyll's modes.</summary>
internal static class SlugifyFilter
{
    public static FluidValue Apply(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (RubyTruth.IsNil(input))
        {
            return NilValue.Instance;
        }

        var mode = RubyTruth.IsTruthy(arguments[0]) ? RubyText.ToText(arguments[0]) : "default";
        if (input is not StringValue text)
        {
            throw LiquidRenderException.NoMethod(IsMode(mode) ? "gsub" : "downcase", InspectText.Describe(input, context));
        }

        var slug = Slug.Slugify(text.ToStringValue(), mode);
        if (slug.Length == 0 && IsMode(mode))
        {
            FilterServices.Of(context).Warn("Warning:", $"Empty `slug` generated for '{text.ToStringValue()}'.");
        }

        return StringValue.Create(slug);
    }

    private static bool IsMode(string mode) => mode is "raw" or "default" or "pretty" or "ascii" or "latin";
}
