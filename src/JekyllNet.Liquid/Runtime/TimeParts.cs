using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>Time#to_a</c>, which is what filters that want a list make of a time.</summary>
internal static class TimeParts
{
    /// <summary>Second, minute, hour, day, month, year, weekday, day of the year, summer time (never known here), zone.</summary>
    public static ListValue Of(TimeValue time)
    {
        var t = time.Value;
        int[] numbers = [t.Second, t.Minute, t.Hour, t.Day, t.Month, t.Year, (int)t.DayOfWeek, t.DayOfYear];
        FluidValue zone = time.Zone is null ? NilValue.Instance : StringValue.Create(time.Zone);
        return new ListValue([.. numbers.Select(n => IntegerValue.Create(n)), BooleanValue.False, zone]);
    }
}
