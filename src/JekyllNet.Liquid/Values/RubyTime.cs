using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Dates;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Values;

/// <summary>Ruby's ways with times: <c>strftime</c>, <c>Time.parse</c>, and what Liquid takes for a date. Thread-safe.</summary>
public static class RubyTime
{
    // A moment of another year, month, day, hour and minute: what a text leaves out shows by it.
    private static readonly TimeSpan OtherMoment = new(397, 13, 7, 0);

    /// <summary>Ruby's <c>Time#strftime</c>, with all its flags and widths.</summary>
    /// <exception cref="LiquidRenderException">A width is beyond reason.</exception>
    public static string Format(TimeValue time, string format) => Strftime.Format(CivilTime.Of(time), format);

    /// <summary>Ruby's <c>Date#strftime</c>.</summary>
    /// <exception cref="LiquidRenderException">A width is beyond reason.</exception>
    public static string Format(DateValue date, string format) => Strftime.Format(CivilTime.Of(date), format);

    /// <summary>Ruby's <c>Time.parse</c>: finds a date and a time in almost any text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone of times that name none.</param>
    /// <param name="now">Where missing parts are taken from, the day for a time alone.</param>
    /// <returns>Null where Ruby raises an ArgumentError, or where the year is not one of .NET's.</returns>
    public static TimeValue? Parse(string text, TimeZoneInfo zone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > DateScanner.MaxLength ? null : new TimeBuilder(zone, now).Build(DateScanner.Scan(text));
    }

    /// <summary>Ruby's <c>getlocal</c>: the same instant as clocks in <paramref name="zone"/> show it.</summary>
    public static TimeValue ToLocal(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return new TimeValue(local, ZoneName.Of(zone, local));
    }

    /// <summary>Ruby's <c>Time.at(seconds)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of .NET's.</exception>
    public static TimeValue FromUnix(long seconds, TimeZoneInfo zone) => ToLocal(DateTimeOffset.FromUnixTimeSeconds(seconds), zone);

    /// <summary>
    /// What Liquid's <c>date</c> takes for a date: times and dates, <c>now</c> and <c>today</c>, seconds since 1970 as a number
    /// or in digits, and text that <see cref="Parse"/> understands.
    /// </summary>
    /// <returns>A <see cref="TimeValue"/> or <see cref="DateValue"/>; null where the value is no date.</returns>
    public static FluidValue? ToDate(FluidValue value, LiquidContext context) => value switch
    {
        TimeValue or DateValue => value,
        StringValue text => FromText(text.ToStringValue(), context),
        IntegerValue { IsInt64: true } seconds when IsInRange(seconds.Int64) => FromUnix(seconds.Int64, context.LiquidOptions.TimeZone),
        DateTimeValue foreign when foreign.ToObjectValue() is DateTimeOffset time => new TimeValue(time),
        _ => null,
    };

    /// <summary>The seconds since 1970 that a value stands for without being a time: a number, or digits.</summary>
    internal static BigInteger? ToUnix(FluidValue value) => value switch
    {
        IntegerValue seconds => seconds.Value,
        StringValue text when IsDigits(text.ToStringValue()) => RubyNumber.ParseInteger(text.ToStringValue()),
        _ => null,
    };

    private static FluidValue? FromText(string text, LiquidContext context)
    {
        var options = context.LiquidOptions;
        var now = options.TimeProvider.GetUtcNow();
        if (IsDigits(text))
        {
            var seconds = RubyNumber.ParseInteger(text);
            return seconds < long.MaxValue && IsInRange((long)seconds) ? FromUnix((long)seconds, options.TimeZone) : null;
        }

        var lower = RubyCase.Downcase(text);
        if (lower is "now" or "today")
        {
            context.ClockRead?.Invoke();
            return ToLocal(now, options.TimeZone);
        }

        var time = lower.Length == 0 ? null : Parse(lower, options.TimeZone, now);
        if (context.ClockRead is not null && Parse(lower, options.TimeZone, now + OtherMoment)?.Value != time?.Value)
        {
            context.ClockRead();
        }

        return time;
    }

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsInRange(long seconds) => seconds is > -62_135_000_000 and < 253_402_000_000;
}
