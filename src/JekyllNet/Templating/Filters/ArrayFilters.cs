using System.Numerics;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>push</c>, <c>pop</c>, <c>shift</c>, <c>unshift</c>, <c>sample</c>: a new array; whatever is no array passes through.</summary>
internal static class ArrayFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("push", 1, 1, static (input, arguments, _) => input is ListValue list ? new ListValue([.. list, arguments[0]]) : input)
        .Add("unshift", 1, 1, static (input, arguments, _) => input is ListValue list ? new ListValue([arguments[0], .. list]) : input)
        .Add("pop", 0, 1, static (input, arguments, _) => input is ListValue list ? new ListValue(list.Take(list.Count - Number(arguments, list.Count))) : input)
        .Add("shift", 0, 1, static (input, arguments, _) => input is ListValue list ? new ListValue(list.Skip(Number(arguments, list.Count))) : input)
        .Add("sample", 0, 1, Sample);

    /// <summary>How many items to take away; one unless told otherwise.</summary>
    private static int Number(LiquidArguments arguments, int available)
    {
        var number = arguments.Count == 0 ? BigInteger.One : RubyNumber.RequireInteger(arguments[0]);
        if (number < long.MinValue || number > long.MaxValue)
        {
            throw new LiquidRenderException("bignum too big to convert into `long'", "RangeError");
        }

        return number < 0 ? throw new LiquidRenderException("negative array size") : (int)BigInteger.Min(number, available);
    }

    private static FluidValue Sample(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (input is not ListValue list)
        {
            return input;
        }

        var number = arguments.Count == 0 ? BigInteger.One : RequestedSample(arguments[0]);
        if (number.IsOne)
        {
            return list.Count == 0 ? NilValue.Instance : list[Random.Shared.Next(list.Count)];
        }

        if (number < 0)
        {
            throw new LiquidRenderException("negative sample number");
        }

        var items = list.ToArray();
        Random.Shared.Shuffle(items);
        return new ListValue(items.Take((int)BigInteger.Min(number, items.Length)));
    }

    private static BigInteger RequestedSample(FluidValue argument)
    {
        try
        {
            return RubyNumber.RequireInteger(argument);
        }
        catch (LiquidRenderException)
        {
            return BigInteger.One;
        }
    }
}
