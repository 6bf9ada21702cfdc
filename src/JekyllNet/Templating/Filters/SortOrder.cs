using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>Ruby's <c>&lt;=&gt;</c> of whatever a list may hold: lists item by item, documents by date and path.</summary>
internal static class SortOrder
{
    /// <summary>Less than, equal to or greater than 0; <see langword="null"/> where the values cannot be compared.</summary>
    public static int? Compare(FluidValue a, FluidValue b, LiquidContext context)
    {
        switch (a, b)
        {
            case (ListValue x, ListValue y):
                return CompareLists(x, y, context);
            case (Drop x, Drop y) when a is IDocumentDrop && b is IDocumentDrop:
                return CompareDocuments(x, y, context);
            default:
                return RubyOrder.CompareAny(a, b) is var order && order is LiquidComparer.Unordered ? null : order;
        }
    }

    /// <summary>Ruby's error for what <see cref="Compare"/> cannot compare.</summary>
    public static LiquidRenderException Failed(FluidValue a, FluidValue b) =>
        new($"comparison of {RubyClass.Name(a)} with {RubyClass.Comparand(b)} failed");

    private static int? CompareLists(ListValue a, ListValue b, LiquidContext context)
    {
        RenderBudget.EnsureStack();
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (Compare(a[i], b[i], context) is not 0 and var order)
            {
                return order;
            }
        }

        return a.Count.CompareTo(b.Count);
    }

    private static int? CompareDocuments(Drop a, Drop b, LiquidContext context)
    {
        var order = Compare(a.Get("date", context), b.Get("date", context), context);
        return order is null or 0 ? Compare(a.Get("path", context), b.Get("path", context), context) : order;
    }
}
