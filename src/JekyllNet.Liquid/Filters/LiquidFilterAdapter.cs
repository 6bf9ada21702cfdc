using System.Globalization;
using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>Makes a <see cref="LiquidFilter"/> one of Fluid's, and checks what Ruby checks at a call: the number of arguments.</summary>
internal sealed class LiquidFilterAdapter(LiquidFilter filter, int least, int most)
{
    public FluidValue Call(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (arguments.Count < least || arguments.Count > most)
        {
            throw WrongNumber(arguments.Count);
        }

        return filter(input, arguments, context);
    }

    public ValueTask<FluidValue> InvokeAsync(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        new(Call(input, LiquidArguments.FromFluid(arguments), (LiquidContext)context));

    private LiquidRenderException WrongNumber(int count)
    {
        // Ruby counts the input.
        var expected = least == most ? $"{least + 1}" : most == int.MaxValue ? $"{least + 1}+" : $"{least + 1}..{most + 1}";
        return new LiquidRenderException(string.Create(CultureInfo.InvariantCulture, $"wrong number of arguments (given {count + 1}, expected {expected})"));
    }
}
