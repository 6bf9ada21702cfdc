using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;

namespace JekyllNet.Plugins;

/// <summary>Calls a template's filters from code.</summary>
internal static class FilterCall
{
    /// <summary>What a filter without arguments makes of a value.</summary>
    public static FluidValue Filter(this LiquidContext context, string name, FluidValue input) =>
        context.LiquidOptions.Filters.TryGetValue(name, out var filter)
            ? filter(input, FilterArguments.Empty, context).AsTask().GetAwaiter().GetResult()
            : input;
}
