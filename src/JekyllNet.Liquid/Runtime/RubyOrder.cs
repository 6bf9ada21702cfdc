using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>&lt;=&gt;</c>.</summary>
internal static class RubyOrder
{
    /// <returns>Null where the two cannot be compared; <see cref="LiquidComparer.Unordered"/> where one is not a number (NaN).</returns>
    public static int? Compare(FluidValue left, FluidValue right) => (left, right) switch
    {
        (IntegerValue { IsInt64: true } a, IntegerValue { IsInt64: true } b) => a.Int64.CompareTo(b.Int64),
        (IntegerValue a, IntegerValue b) => a.Value.CompareTo(b.Value),
        (FloatValue a, FloatValue b) => Floats(a.Value, b.Value),
        (FloatValue a, IntegerValue b) => FloatWithInteger(a.Value, b.Value),
        (IntegerValue a, FloatValue b) => FloatWithInteger(b.Value, a.Value) is var order and not LiquidComparer.Unordered ? -order : LiquidComparer.Unordered,
        (NumberValue a, _) => Compare(FromFluid(a), right),
        (_, NumberValue b) => Compare(left, FromFluid(b)),
        (StringValue a, StringValue b) => Strings(a.ToStringValue(), b.ToStringValue()),
        (TimeValue a, TimeValue b) => a.Value.CompareTo(b.Value),
        (DateValue a, DateValue b) => a.Value.CompareTo(b.Value),
        (DateValue a, IntegerValue or FloatValue) => Compare(JulianDay(a), right),
        _ => null,
    };

    /// <summary><see cref="Compare"/>, for lists item by item, and for whatever is equal.</summary>
    public static int? CompareAny(FluidValue left, FluidValue right)
    {
        if (left is not ListValue a || right is not ListValue b)
        {
            return Compare(left, right) ?? (RubyEquality.AreEqual(left, right) ? 0 : null);
        }

        RenderBudget.EnsureStack();
        for (var i = 0; i < a.Count && i < b.Count; i++)
        {
            var order = CompareAny(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Count.CompareTo(b.Count);
    }

    /// <summary>Ruby compares bytes of UTF-8, which is the order of code points, not of UTF-16 units.</summary>
    public static int Strings(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same < left.Length && same < right.Length)
        {
            var (a, b) = (left[same], right[same]);
            return char.IsSurrogate(a) == char.IsSurrogate(b) ? a - b : char.IsSurrogate(a) ? 1 : -1;
        }

        return left.Length - right.Length;
    }

    public static FluidValue FromFluid(NumberValue number)
    {
        var value = number.ToNumberValue();
        return decimal.IsInteger(value) ? IntegerValue.Create(new BigInteger(value)) : new FloatValue((double)value);
    }

    /// <summary>The astronomical day number, whose days begin at noon; Ruby compares dates with numbers by it.</summary>
    private static FloatValue JulianDay(DateValue date) => new(date.Value.DayNumber + 1721425.5);

    private static int Floats(double left, double right) =>
        double.IsNaN(left) || double.IsNaN(right) ? LiquidComparer.Unordered : left.CompareTo(right);

    private static int FloatWithInteger(double left, BigInteger right)
    {
        if (!double.IsFinite(left))
        {
            return double.IsNaN(left) ? LiquidComparer.Unordered : left > 0 ? 1 : -1;
        }

        var whole = new BigInteger(Math.Floor(left));
        var order = whole.CompareTo(right);
        return order == 0 && left > Math.Floor(left) ? 1 : order;
    }
}
