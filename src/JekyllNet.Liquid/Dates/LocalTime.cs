using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Dates;

/// <summary>Ruby's <c>Time.local</c> and <c>Time.utc</c>: fields to instants.</summary>
internal static class LocalTime
{
    // Not quite the last that .NET has: what is near it may be shown in another zone.
    private const long MaxTicks = 3155378975999999999 - (2 * TimeSpan.TicksPerHour);

    /// <returns>Null where Ruby says <c>argument out of range</c>, or the year is beyond .NET's.</returns>
    public static TimeValue? Create(long year, int month, int day, int hour, int minute, int second, int nanoseconds, TimeZoneInfo? zone)
    {
        if (!IsInRange(month, day, hour, minute, second) || year is < 1 or > 9999 || (year, month, day, hour / 23) is (9999, 12, 31, > 0))
        {
            return null;
        }

        // The 31st of a shorter month, 24 o'clock and a leap second run over into what follows.
        var time = new DateTime((int)year, month, 1)
            .AddDays(day - 1).AddHours(hour).AddMinutes(minute).AddSeconds(second).AddTicks(nanoseconds / 100);
        if (zone is null)
        {
            return new TimeValue(new DateTimeOffset(time, TimeSpan.Zero), "UTC", isUtc: true);
        }

        var offset = zone.GetUtcOffset(time);
        return time.Ticks - offset.Ticks is <= 0 or > MaxTicks ? null : RubyTime.ToLocal(new DateTimeOffset(time, offset), zone);
    }

    private static bool IsInRange(int month, int day, int hour, int minute, int second) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 && minute is >= 0 and <= 59 && second is >= 0 and <= 60
        && (hour is >= 0 and <= 23 || (hour == 24 && minute == 0 && second == 0));
}
