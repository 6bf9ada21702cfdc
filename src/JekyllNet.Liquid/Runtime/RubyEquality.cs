using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>==</c>: numbers by value, times by instant, collections item by item, anything else only with its like.</summary>
internal static class RubyEquality
{
    public static bool AreEqual(FluidValue left, FluidValue right)
    {
        if (ReferenceEquals(left, right))
        {
            return left is not FloatValue number || !double.IsNaN(number.Value);
        }

        switch (left)
        {
            case StringValue text:
                return right is StringValue other && string.Equals(text.ToStringValue(), other.ToStringValue());
            case IntegerValue or FloatValue or NumberValue:
                return right is IntegerValue or FloatValue or NumberValue && RubyOrder.Compare(left, right) == 0;
            case BooleanValue flag:
                return right is BooleanValue otherFlag && flag.ToBooleanValue() == otherFlag.ToBooleanValue();
            case ListValue list:
                return right is ListValue otherList && AreEqual(list, otherList);
            case HashValue hash:
                return right is HashValue otherHash && AreEqual(hash, otherHash);
            default:
                return RubyTruth.IsNil(left) ? RubyTruth.IsNil(right) : !RubyTruth.IsNil(right) && left.Equals(right);
        }
    }

    private static bool AreEqual(ListValue left, ListValue right)
    {
        RenderBudget.EnsureStack();
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(HashValue left, HashValue right)
    {
        RenderBudget.EnsureStack();
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other) || !AreEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }
}
