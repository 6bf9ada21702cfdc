using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Reading;

/// <summary>Ruby's <c>&lt;=&gt;</c> for the values that a collection's <c>sort_by</c> may find.</summary>
internal static class SortKeyComparer
{
    /// <summary>The order of two values; <see langword="null"/> where Ruby cannot compare them.</summary>
    public static int? Compare(FluidValue x, FluidValue y) => (x, y) switch
    {
        (StringValue a, StringValue b) => string.CompareOrdinal(a.ToStringValue(), b.ToStringValue()),
        (TimeValue a, TimeValue b) => a.Value.CompareTo(b.Value),
        (DateValue a, DateValue b) => a.Value.CompareTo(b.Value),
        (IntegerValue a, IntegerValue b) => a.Value.CompareTo(b.Value),
        (IntegerValue or FloatValue, IntegerValue or FloatValue) => ToDouble(x).CompareTo(ToDouble(y)),
        (ListValue a, ListValue b) => CompareLists(a, b),
        _ => x.Equals(y) ? 0 : null,
    };

    private static double ToDouble(FluidValue value) => value is IntegerValue integer ? (double)integer.Value : ((FloatValue)value).Value;

    private static int? CompareLists(ListValue a, ListValue b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (Compare(a[i], b[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return a.Count.CompareTo(b.Count);
    }
}
