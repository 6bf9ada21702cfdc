using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary><c>truncate</c> and <c>truncatewords</c>.</summary>
internal static class TruncateFilters
{
    public static FluidValue Truncate(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (RubyTruth.IsNil(input))
        {
            return input;
        }

        var text = RubyText.ToText(input);
        var length = arguments.Count > 0 ? RubyNumber.RequireInteger(arguments[0]) : 50;
        var ending = arguments.Count > 1 ? RubyText.ToText(arguments[1]) : "...";
        if (RubyString.Length(text) <= length)
        {
            return StringValue.Create(text);
        }

        var kept = (int)BigInteger.Max(length - RubyString.Length(ending), 0);
        return StringValue.Create(RubyString.Substring(text, 0, kept) + ending);
    }

    /// <remarks>As in Liquid 4.0.4, a text of exactly as many words as asked for gets the ending too.</remarks>
    public static FluidValue TruncateWords(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (RubyTruth.IsNil(input))
        {
            return input;
        }

        var words = RubySplit.Words(RubyText.ToText(input));
        var last = BigInteger.Max((arguments.Count > 0 ? RubyNumber.RequireInteger(arguments[0]) : 15) - 1, 0);
        if (words.Count <= last)
        {
            return input;
        }

        var ending = arguments.Count > 1 ? RubyText.ToText(arguments[1]) : "...";
        return StringValue.Create(string.Join(' ', words.Take((int)last + 1)) + ending);
    }
}
