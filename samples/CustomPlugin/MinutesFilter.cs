using System.Globalization;
using Fluid;
using Fluid.Values;

namespace CustomPlugin;

/// <summary><c>{{ 75 | minutes }}</c> is <c>1 h 15 min</c>; an argument replaces the unit: <c>{{ 75 | minutes: "m" }}</c>.</summary>
internal sealed class MinutesFilter(string unit)
{
    public ValueTask<FluidValue> Apply(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var minutes = (int)input.ToNumberValue();
        var ownUnit = arguments.Count > 0 ? arguments.At(0).ToStringValue() : unit;
        var text = minutes >= 60
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} {ownUnit}")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes} {ownUnit}");
        return new ValueTask<FluidValue>(StringValue.Create(text));
    }
}
