using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>Jekyll's <c>sort</c>: by the items themselves, or by a property with nils first or last.</summary>
internal static class SortFilter
{
    public static void AddTo(FilterCollection filters) => filters.Add("sort", 0, 2, Sort);

    private static ListValue Sort(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (RubyTruth.IsNil(input))
        {
            throw new LiquidRenderException("Cannot sort a null object.");
        }

        return RubyTruth.IsNil(arguments[0]) ? ByItself(input, context) : ByProperty(input, arguments, context);
    }

    private static ListValue ByItself(FluidValue input, LiquidContext context)
    {
        var items = ToArray(input, "sort", context);
        items = RubySort.Sort(items, (a, b) => SortOrder.Compare(a, b, context) ?? throw SortOrder.Failed(a, b));
        return new ListValue(items);
    }

    private static ListValue ByProperty(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var nils = arguments.Count > 1 ? arguments[1] : StringValue.Create("first");
        var order = nils is not StringValue place ? 0 : place.ToStringValue() switch { "first" => -1, "last" => 1, _ => 0 };
        if (order == 0)
        {
            throw new LiquidRenderException($"Invalid nils order: '{RubyText.ToText(nils)}' is not a valid nils order. It must be 'first' or 'last'.");
        }

        var property = new ItemProperty(arguments[0]);
        var items = Array.ConvertAll(ToArray(input, "map", context), item => (Key: property.Of(item, context), Item: item));
        items = RubySort.Sort(items, (a, b) => (RubyTruth.IsNil(a.Key), RubyTruth.IsNil(b.Key)) switch
        {
            (false, true) => -order,
            (true, false) => order,
            _ => SortOrder.Compare(a.Key, b.Key, context) ?? RubyOrder.Strings(RubyText.ToText(a.Key), RubyText.ToText(b.Key)),
        });
        return new ListValue(items.Select(pair => pair.Item));
    }

    private static FluidValue[] ToArray(FluidValue input, string method, LiquidContext context) =>
        Items.OfEnumerable(input, context)?.ToArray() ?? throw LiquidRenderException.NoMethod(method, InspectText.Describe(input, context));
}
