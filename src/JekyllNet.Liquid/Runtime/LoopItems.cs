using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>The items a loop runs over: a window on a collection, forwards or backwards. A list is not copied.</summary>
internal readonly struct LoopItems
{
    private readonly IReadOnlyList<FluidValue> _items;
    private readonly int _start;

    private LoopItems(IReadOnlyList<FluidValue> items, int from, int? to)
    {
        _items = items;
        _start = Math.Min(Math.Max(from, 0), items.Count);
        Count = Math.Max(Math.Min(to ?? items.Count, items.Count) - _start, 0);
    }

    public int Count { get; }

    public FluidValue this[int index] => _items[_start + index];

    /// <summary>Items <paramref name="from"/> up to, not including, <paramref name="to"/> of what Ruby's <c>each</c> gives. A string is its own only item.</summary>
    /// <exception cref="LiquidRenderException">A range is larger than the limits allow.</exception>
    public static LoopItems Of(FluidValue collection, int from, int? to, LiquidContext context) => collection switch
    {
        ListValue list => new LoopItems(list, from, to),
        // Ruby gives a string back whole, whatever the offset and limit.
        StringValue text => new LoopItems(text.ToStringValue().Length == 0 ? [] : [text], 0, null),
        RangeValue range => OfRange(range, from, to, context),
        _ => new LoopItems(Enumerate(collection, context), from, to),
    };

    /// <summary>All that Ruby's <c>each</c> gives; nothing where there is none.</summary>
    public static IReadOnlyList<FluidValue> Enumerate(FluidValue collection, LiquidContext context) => collection switch
    {
        ListValue list => list,
        HashValue hash => Pairs(hash),
        RangeValue range => Spread(range, context),
        Drop drop => [.. drop.KeysFor(context).Select(FluidValue (k) => StringValue.Create(k))],
        IntegerValue or FloatValue or BooleanValue or StringValue or TimeValue or DateValue or BlankValue or EmptyValue => [],
        _ => RubyTruth.IsNil(collection) || collection.Type is FluidValues.Number or FluidValues.Boolean ? [] : [.. collection.Enumerate(context)],
    };

    private static LoopItems OfRange(RangeValue range, int from, int? to, LiquidContext context) =>
        new(Spread(range, context), from, to);

    private static FluidValue[] Spread(RangeValue range, LiquidContext context)
    {
        context.Budget.CheckCollection((long)System.Numerics.BigInteger.Min(range.Size, long.MaxValue));
        var items = new FluidValue[(int)range.Size];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = IntegerValue.Create(range.First + i);
        }

        return items;
    }

    private static FluidValue[] Pairs(HashValue hash)
    {
        var pairs = new FluidValue[hash.Count];
        var i = 0;
        foreach (var (key, value) in hash)
        {
            pairs[i++] = new ListValue([key, value]);
        }

        return pairs;
    }
}
