using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>Filters of lists.</summary>
internal static class ListFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.Add("size", 0, 0, static (input, _, _) => ValueAccess.Size(input) ?? IntegerValue.Create(0));
        filters.Add("first", 0, 0, static (input, _, context) => ValueAccess.First(input, context) ?? NilValue.Instance);
        filters.Add("last", 0, 0, static (input, _, _) => ValueAccess.Last(input) ?? NilValue.Instance);
        filters.Add("join", 0, 1, Join);
        filters.Add("reverse", 0, 0, static (input, _, context) => new ListValue(FilterItems.Of(input, context).Reverse()));
        filters.Add("concat", 1, 1, Concat);
        filters.Add("map", 1, 1, Map);
        filters.Add("where", 1, 2, Where);
        filters.Add("uniq", 0, 1, Unique);
        filters.Add("compact", 0, 1, Compact);
        filters.Add("sort", 0, 1, static (input, args, context) => Sort(input, args, context, RubyOrder.CompareAny));
        filters.Add("sort_natural", 0, 1, static (input, args, context) => Sort(input, args, context, IgnoringCase));
    }

    private static StringValue Join(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var glue = arguments.Count == 0 ? " " : RubyText.ToText(arguments[0]);
        var items = FilterItems.Of(input, context);
        var texts = new string[items.Count];
        var length = (long)glue.Length * items.Count;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = RubyText.ToOutput(items[i]);
            length += texts[i].Length;
        }

        context.Budget.CheckText(length);
        return StringValue.Create(string.Join(glue, texts));
    }

    private static ListValue Concat(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (arguments[0] is not ListValue && (arguments[0].Type != FluidValues.Array || arguments[0] is RangeValue))
        {
            throw new LiquidRenderException("concat filter requires an array argument");
        }

        return new ListValue([.. FilterItems.Of(input, context), .. LoopItems.Enumerate(arguments[0], context)]);
    }

    private static ListValue Map(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var property = arguments[0];
        var items = FilterItems.Of(input, context);
        if (property is StringValue name && name.ToStringValue() == "to_liquid")
        {
            return new ListValue(items);
        }

        var mapped = new ListValue(items.Count);
        foreach (var item in items)
        {
            mapped.Add(FilterItems.HasMembers(item) ? FilterItems.Member(item, property, context) : NilValue.Instance);
        }

        return mapped;
    }

    private static FluidValue Where(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var (property, target) = (arguments[0], arguments[1]);
        var any = RubyTruth.IsNil(target);
        return Select(
            FilterItems.Of(input, context),
            property,
            context,
            value => any ? RubyTruth.IsTruthy(value) : RubyEquality.AreEqual(value, target));
    }

    private static FluidValue Compact(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var items = FilterItems.Of(input, context);
        return RubyTruth.IsNil(arguments[0])
            ? new ListValue(items.Where(i => !RubyTruth.IsNil(i)))
            : Select(items, arguments[0], context, value => !RubyTruth.IsNil(value));
    }

    private static FluidValue Unique(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var items = FilterItems.Of(input, context);
        var seen = new HashSet<FluidValue>(HashKeyComparer.Instance);
        return RubyTruth.IsNil(arguments[0])
            ? new ListValue(items.Where(seen.Add))
            : items.Count == 1 && FilterItems.HasMembers(items[0]) ? new ListValue(items)
            : Select(items, arguments[0], context, seen.Add);
    }

    /// <summary>The items whose member passes; nil where the first item has no members.</summary>
    private static FluidValue Select(IReadOnlyList<FluidValue> items, FluidValue property, LiquidContext context, Func<FluidValue, bool> passes)
    {
        if (items.Count > 0 && !FilterItems.HasMembers(items[0]))
        {
            return NilValue.Instance;
        }

        var selected = new ListValue();
        foreach (var item in items)
        {
            if (passes(FilterItems.Member(item, property, context)))
            {
                selected.Add(item);
            }
        }

        return selected;
    }

    private static FluidValue Sort(FluidValue input, LiquidArguments arguments, LiquidContext context, Func<FluidValue, FluidValue, int?> compare)
    {
        var items = FilterItems.Of(input, context);
        var property = arguments[0];
        if (items.Count == 0 || RubyTruth.IsNil(property))
        {
            return new ListValue(RubySort.Sort(items, (a, b) => NilsLast(a, b, compare) ?? throw RubySort.Incomparable(a, b)));
        }

        if (!items.All(FilterItems.HasMembers))
        {
            return NilValue.Instance;
        }

        if (items.Count == 1)
        {
            return new ListValue(items);
        }

        var keyed = items.Select(i => (Key: FilterItems.Member(i, property, context), Item: i)).ToArray();
        return new ListValue(RubySort
            .Sort(keyed, (a, b) => NilsLast(a.Key, b.Key, compare) ?? throw RubySort.Incomparable(a.Item, b.Item))
            .Select(k => k.Item));
    }

    private static int? NilsLast(FluidValue left, FluidValue right, Func<FluidValue, FluidValue, int?> compare) =>
        RubyTruth.IsNil(left) ? 1 : RubyTruth.IsNil(right) ? -1 : compare(left, right) is var order and not LiquidComparer.Unordered ? order : null;

    /// <summary>Ruby's <c>casecmp</c>: only ASCII letters lose their case.</summary>
    private static int? IgnoringCase(FluidValue left, FluidValue right) =>
        RubyOrder.Strings(LowerAscii(RubyText.ToText(left)), LowerAscii(RubyText.ToText(right)));

    private static string LowerAscii(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];
            }
        });
}
