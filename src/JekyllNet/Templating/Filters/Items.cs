using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>What Ruby would let a filter go through item by item.</summary>
internal static class Items
{
    /// <summary>The items, a hash giving its values; <see langword="null"/> where there is nothing to go through.</summary>
    public static IEnumerable<FluidValue>? ToSelect(FluidValue input, LiquidContext context) =>
        input is HashValue hash ? hash.Values : OfEnumerable(input, context);

    /// <summary>The items, hashes and drops giving pairs of key and value; <see langword="null"/> where there is nothing to go through.</summary>
    public static IEnumerable<FluidValue>? OfEnumerable(FluidValue input, LiquidContext context) => input switch
    {
        ListValue list => list,
        HashValue or RangeValue => input.Enumerate(context),
        Drop drop => drop.KeysFor(context).Select(FluidValue (key) => new ListValue([StringValue.Create(key), drop.Get(key, context)])),
        ArrayValue array => array.Enumerate(context),
        _ => null,
    };
}
