using System.Numerics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Dates;

/// <summary>A time taken apart as <c>strftime</c> needs it. Years may lie beyond what .NET's own types hold.</summary>
internal sealed class CivilTime
{
    private const long SecondsPerDay = 86400;
    private const int UnixEpochDay = 719162;
    private const int DaysPerEra = 146097;
    private const int YearsPerEra = 400;
    private readonly long _yearOfEra;
    private readonly BigInteger _eras;

    /// <param name="days">Days since 1970-01-01, the eras before not counted.</param>
    /// <param name="secondOfDay">The second of the day, from 0.</param>
    /// <param name="nanoseconds">The nanosecond of the second, from 0.</param>
    /// <param name="offset">The seconds by which the clock is ahead of UTC.</param>
    /// <param name="eras">How many eras of 400 years, after which the calendar repeats itself, lie before them.</param>
    private CivilTime(long days, int secondOfDay, int nanoseconds, int offset, BigInteger eras = default)
    {
        _eras = eras;
        (_yearOfEra, Month, Day) = FromDays(days);
        DayOfYear = (int)(days - DaysFromCivil(_yearOfEra, 1, 1)) + 1;
        DayOfWeek = (int)(((days % 7) + 11) % 7);
        Hour = secondOfDay / 3600;
        Minute = secondOfDay / 60 % 60;
        Second = secondOfDay % 60;
        Nanoseconds = nanoseconds;
        Offset = offset;
        UnixSeconds = ((days + (eras * DaysPerEra)) * SecondsPerDay) + secondOfDay - offset;
    }

    public BigInteger Year => _yearOfEra + (_eras * YearsPerEra);

    public int Month { get; }

    public int Day { get; }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    public int Nanoseconds { get; }

    /// <summary>Seconds east of Greenwich.</summary>
    public int Offset { get; }

    /// <summary>The day of the week, Sunday being 0.</summary>
    public int DayOfWeek { get; }

    /// <summary>The day of the year, counted from 1.</summary>
    public int DayOfYear { get; }

    public BigInteger UnixSeconds { get; }

    public string? Zone { get; private init; }

    public bool IsUtc { get; private init; }

    /// <summary>Whether this is a Ruby Date, which formats a few directives in a way of its own.</summary>
    public bool IsDate { get; private init; }

    public static CivilTime Of(TimeValue time)
    {
        var local = time.Value.DateTime;
        return new CivilTime(
            DateOnly.FromDateTime(local).DayNumber - UnixEpochDay,
            (int)local.TimeOfDay.TotalSeconds,
            (int)(local.Ticks % TimeSpan.TicksPerSecond) * 100,
            (int)time.Value.Offset.TotalSeconds)
        {
            Zone = time.Zone,
            IsUtc = time.IsUtc,
        };
    }

    public static CivilTime Of(DateValue date) => new(date.Value.DayNumber - UnixEpochDay, 0, 0, 0) { IsDate = true };

    /// <summary>Ruby's <c>Time.at(seconds)</c> in a zone.</summary>
    public static CivilTime FromUnix(BigInteger seconds, TimeZoneInfo zone)
    {
        if (seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() + SecondsPerDay && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() - SecondsPerDay)
        {
            return Of(RubyTime.FromUnix((long)seconds, zone));
        }

        // The calendar repeats itself every 400 years, and a zone's last rules hold for ever: the time is looked up in an era of .NET's.
        var eras = FloorDiv(FloorDiv(seconds, SecondsPerDay, out _), DaysPerEra, out _) - 1;
        var near = RubyTime.FromUnix((long)(seconds - (eras * DaysPerEra * SecondsPerDay)), zone);
        return new CivilTime(
            DateOnly.FromDateTime(near.Value.DateTime).DayNumber - UnixEpochDay,
            (int)near.Value.TimeOfDay.TotalSeconds,
            0,
            (int)near.Value.Offset.TotalSeconds,
            eras)
        {
            Zone = near.Zone,
        };
    }

    /// <summary>The week of the year that begins on Sundays (0) or Mondays (1); what precedes the first such day is week 0.</summary>
    public int WeekOfYear(int firstDay) => (DayOfYear + 6 - ((DayOfWeek - firstDay + 7) % 7)) / 7;

    /// <summary>ISO 8601's year and week.</summary>
    public (BigInteger Year, int Week) IsoWeek()
    {
        var monday = (DayOfWeek + 6) % 7;
        var week = (DayOfYear - 1 - monday + 10) / 7;
        return week < 1 ? (Year - 1, WeeksIn(_yearOfEra - 1)) : week > WeeksIn(_yearOfEra) ? (Year + 1, 1) : (Year, week);
    }

    /// <summary>Days since 1970-01-01 in the Gregorian calendar, carried back and forth without end.</summary>
    public static long DaysFromCivil(long year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = Math.DivRem(year >= 0 ? year : year - 399, 400).Quotient;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    private static (long Year, int Month, int Day) FromDays(long days)
    {
        days += 719468;
        var era = (days >= 0 ? days : days - 146096) / 146097;
        var dayOfEra = days - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = (int)(dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100)));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    /// <summary>Divides and rounds down, so that the rest is never negative.</summary>
    private static BigInteger FloorDiv(BigInteger value, long divisor, out BigInteger rest)
    {
        var quotient = BigInteger.DivRem(value, divisor, out rest);
        if (rest.Sign < 0)
        {
            rest += divisor;
            quotient -= 1;
        }

        return quotient;
    }

    private static int WeeksIn(long year)
    {
        var weekday = (int)(((DaysFromCivil(year, 12, 31) % 7) + 11) % 7);
        var before = (int)(((DaysFromCivil(year - 1, 12, 31) % 7) + 11) % 7);
        return weekday == 4 || before == 3 ? 53 : 52;
    }
}
