using System.Globalization;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Dates;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>date_to_string</c> and its kin, always in the site's time zone.</summary>
internal static class DateFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("date_to_string", 0, 2, static (input, arguments, context) => Write(input, context, time => DayFormat(time, arguments, "%b")))
        .Add("date_to_long_string", 0, 2, static (input, arguments, context) => Write(input, context, time => DayFormat(time, arguments, "%B")))
        .Add("date_to_xmlschema", 0, 0, static (input, _, context) => Write(input, context, static _ => "%Y-%m-%dT%H:%M:%S%:z"))
        .Add("date_to_rfc822", 0, 0, static (input, _, context) => Write(input, context, static _ => "%a, %d %b %Y %H:%M:%S %z"));

    private static FluidValue Write(FluidValue input, LiquidContext context, Func<CivilTime, string> format)
    {
        if (input is BlankValue or EmptyValue || RubyTruth.IsNil(input) || (input is StringValue && input.ToStringValue().Length == 0))
        {
            return input;
        }

        var time = LocalTime(input, context)
            ?? throw new LiquidRenderException($"Invalid Date: '{InspectText.Of(input, context)}' is not a valid datetime.", "Jekyll::Errors::InvalidDateError");
        return StringValue.Create(Strftime.Format(time, format(time)));
    }

    private static string DayFormat(CivilTime time, LiquidArguments arguments, string month)
    {
        if (arguments[0] is not StringValue type || type.ToStringValue() != "ordinal")
        {
            return $"%d {month} %Y";
        }

        var isAmerican = arguments[1] is StringValue style && style.ToStringValue() == "US";
        return isAmerican ? $"{month} {Ordinal(time.Day)}, %Y" : $"{Ordinal(time.Day)} {month} %Y";
    }

    private static CivilTime? LocalTime(FluidValue input, LiquidContext context)
    {
        var zone = context.LiquidOptions.TimeZone;
        return RubyTime.ToDate(input, context) switch
        {
            TimeValue time => CivilTime.Of(RubyTime.ToLocal(time.Value, zone)),
            DateValue date => Midnight(date.Value, zone),

            // Seconds may lead beyond the year 9999: milliseconds taken for seconds do.
            _ => RubyTime.ToUnix(input) is { } seconds ? CivilTime.FromUnix(seconds, zone) : null,
        };
    }

    private static CivilTime? Midnight(DateOnly date, TimeZoneInfo zone) =>
        Liquid.Dates.LocalTime.Create(date.Year, date.Month, date.Day, 0, 0, 0, 0, zone) is { } time ? CivilTime.Of(time) : null;

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
