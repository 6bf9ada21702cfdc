using System.Globalization;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>date_to_string</c> and its kin, always in the site's time zone.</summary>
internal static class DateFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("date_to_string", 0, 2, static (input, arguments, context) => Write(input, context, time => Day(time, arguments, "MMM")))
        .Add("date_to_long_string", 0, 2, static (input, arguments, context) => Write(input, context, time => Day(time, arguments, "MMMM")))
        .Add("date_to_xmlschema", 0, 0, static (input, _, context) => Write(input, context, static time => Format(time, "yyyy-MM-dd'T'HH:mm:sszzz")))
        .Add("date_to_rfc822", 0, 0, static (input, _, context) => Write(input, context, Rfc822));

    private static FluidValue Write(FluidValue input, LiquidContext context, Func<DateTimeOffset, string> format)
    {
        if (RubyTruth.IsNil(input) || (input is StringValue && input.ToStringValue().Length == 0))
        {
            return input;
        }

        var time = LocalTime(input, context)
            ?? throw new LiquidRenderException($"Invalid Date: '{InspectText.Of(input, context)}' is not a valid datetime.", "Jekyll::Errors::InvalidDateError");
        return StringValue.Create(format(time.Value));
    }

    private static string Day(DateTimeOffset time, LiquidArguments arguments, string month)
    {
        var isOrdinal = arguments[0] is StringValue type && type.ToStringValue() == "ordinal";
        if (!isOrdinal)
        {
            return Format(time, $"dd {month} yyyy");
        }

        var isAmerican = arguments[1] is StringValue style && style.ToStringValue() == "US";
        return isAmerican
            ? $"{Format(time, month)} {Ordinal(time.Day)}, {Format(time, "yyyy")}"
            : $"{Ordinal(time.Day)} {Format(time, month)} {Format(time, "yyyy")}";
    }

    private static string Rfc822(DateTimeOffset time) =>
        Format(time, "ddd, dd MMM yyyy HH:mm:ss ") + Format(time, "zzz").Replace(":", "", StringComparison.Ordinal);

    private static string Format(DateTimeOffset time, string format) => time.ToString(format, CultureInfo.InvariantCulture);

    private static TimeValue? LocalTime(FluidValue input, LiquidContext context) => null;

    private static string Ordinal(int day)
    {
        var suffix = (day % 10, day) switch
        {
            (_, >= 11 and <= 13) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        };
        return day.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
