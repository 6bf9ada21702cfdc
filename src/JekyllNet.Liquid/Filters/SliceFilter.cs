using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary><c>slice</c>: a part of a list or of a text, counted in code points.</summary>
internal static class SliceFilter
{
    public static FluidValue Slice(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var offset = Long(RubyNumber.RequireInteger(arguments[0]));
        var length = RubyTruth.IsTruthy(arguments[1]) ? Long(RubyNumber.RequireInteger(arguments[1])) : 1;
        if (input is ListValue list)
        {
            return TryRange(list.Count, offset, length, out var first, out var count)
                ? new ListValue(list.Skip(first).Take(count))
                : new ListValue();
        }

        var text = RubyText.ToText(input);
        return TryRange(RubyString.Length(text), offset, length, out var start, out var size)
            ? StringValue.Create(RubyString.Substring(text, start, size))
            : StringValue.Empty;
    }

    private static bool TryRange(int size, long offset, long length, out int start, out int count)
    {
        offset += offset < 0 ? size : 0;
        var isIn = offset >= 0 && offset <= size && length >= 0;
        start = isIn ? (int)offset : 0;
        count = isIn ? (int)Math.Min(length, size - offset) : 0;
        return isIn;
    }

    private static long Long(BigInteger value) => value >= long.MinValue && value <= long.MaxValue
        ? (long)value
        : throw new LiquidRenderException("bignum too big to convert into `long'", "RangeError");
}
