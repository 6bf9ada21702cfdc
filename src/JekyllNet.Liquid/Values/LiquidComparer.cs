using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid;

/// <summary>Ruby's comparisons as Liquid's conditions use them.</summary>
public static class LiquidComparer
{
    /// <summary>What <see cref="Order"/> gives for a number that is none: neither less, equal nor greater.</summary>
    internal const int Unordered = int.MaxValue;

    /// <summary>
    /// Liquid's <c>==</c>: Ruby's, but that <c>empty</c> asks strings, lists and hashes whether they are. <c>blank</c> equals
    /// nothing, since plain Ruby knows no <c>blank?</c>.
    /// </summary>
    public static bool AreEqual(FluidValue left, FluidValue right)
    {
        if (left is BlankValue or EmptyValue)
        {
            return left is EmptyValue && IsEmpty(right);
        }

        return right is BlankValue or EmptyValue ? right is EmptyValue && IsEmpty(left) : RubyEquality.AreEqual(left, right);
    }

    /// <summary>Liquid's <c>contains</c>.</summary>
    public static bool Contains(FluidValue left, FluidValue right, LiquidContext context)
    {
        if (!RubyTruth.IsTruthy(left) || !RubyTruth.IsTruthy(right))
        {
            return false;
        }

        switch (left)
        {
            case StringValue text:
                return text.ToStringValue().Contains(RubyText.ToText(right), StringComparison.Ordinal);
            case ListValue list:
                foreach (var item in list)
                {
                    if (RubyEquality.AreEqual(item, right))
                    {
                        return true;
                    }
                }

                return false;
            case HashValue hash:
                return hash.ContainsKey(right);
            case Drop drop:
                return right is StringValue name && drop.KeysFor(context).Contains(name.ToStringValue(), StringComparer.Ordinal);
            default:
                return left.Contains(right);
        }
    }

    /// <summary>Ruby's order of two values that both know <c>&lt;</c>.</summary>
    /// <returns>Less than, equal to or greater than 0; null where one of them knows no <c>&lt;</c>, which makes a condition false.</returns>
    /// <exception cref="LiquidRenderException">Both know it, but not of one another.</exception>
    public static int? Order(FluidValue left, FluidValue right)
    {
        if (!HasOrder(left) || !HasOrder(right))
        {
            return null;
        }

        return RubyOrder.Compare(left, right)
            ?? throw new LiquidRenderException($"comparison of {RubyClass.Name(left)} with {RubyClass.Comparand(right)} failed");
    }

    private static bool IsEmpty(FluidValue value) => value switch
    {
        StringValue text => text.ToStringValue().Length == 0,
        ListValue list => list.Count == 0,
        HashValue hash => hash.Count == 0,
        BlankValue or EmptyValue => false,
        _ => value.Type is FluidValues.Array or FluidValues.Dictionary && value is not RangeValue && EmptyValue.Instance.Equals(value),
    };

    private static bool HasOrder(FluidValue value) =>
        value is IntegerValue or FloatValue or StringValue or TimeValue or DateValue or NumberValue or DateTimeValue;
}
