using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Dates;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary><c>date</c>.</summary>
internal static class DateFilter
{
    public static void AddTo(FilterCollection filters) => filters.Add("date", 1, 1, Format);

    private static FluidValue Format(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var format = RubyText.ToText(arguments[0]);
        if (format.Length == 0)
        {
            return input;
        }

        return RubyTime.ToDate(input, context) switch
        {
            TimeValue time => StringValue.Create(RubyTime.Format(time, format)),
            DateValue date => StringValue.Create(RubyTime.Format(date, format)),

            // Seconds may lead beyond the year 9999: milliseconds taken for seconds do.
            _ when RubyTime.ToUnix(input) is { } seconds => StringValue.Create(Strftime.Format(CivilTime.FromUnix(seconds, context.LiquidOptions.TimeZone), format)),
            _ => input,
        };
    }
}
