using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Dates;

/// <summary>Makes a time of what was found in a text, as Ruby's <c>Time.parse</c> does: larger parts that are missing are today's, smaller ones zero.</summary>
internal sealed class TimeBuilder(TimeZoneInfo zone, DateTimeOffset now)
{
    // Ruby's offsets end at 24 hours, .NET's at 14, and the latter know no seconds.
    private const int MaxOffset = 14 * 3600;

    /// <returns>Null where Ruby raises an ArgumentError.</returns>
    public TimeValue? Build(DateFields fields)
    {
        if (fields.IsEmpty || (fields.Year is { } given && (given < 1 || given > 9999)))
        {
            return null;
        }

        if (fields.DayOfYear is { } dayOfYear && !TryPlaceDayOfYear(fields, dayOfYear))
        {
            return null;
        }

        var offset = fields.Zone is null ? null : ZoneOffset.Of(fields.Zone, zone, (int?)fields.Year ?? Local(now).Year);
        if (Math.Abs(offset ?? 0) > MaxOffset || (offset ?? 0) % 60 != 0)
        {
            return null;
        }

        var today = offset is { } seconds ? now.ToOffset(TimeSpan.FromSeconds(seconds)) : Local(now);
        var (year, month, day) = FillDate(fields, today);
        FillTime(fields, today);
        var time = LocalTime.Create(
            year, month, day, fields.Hour ?? 0, fields.Minute ?? 0, fields.Second ?? 0, fields.Nanoseconds ?? 0, offset is null ? zone : null);
        return time is null || offset is null ? time
            : year == DateTime.MaxValue.Year && offset < 0 && time.Value.Month == 12 && time.Value.Day == 31 ? null
            : Place(time.Value.AddSeconds(-offset.Value), fields.Zone!, offset.Value);
    }

    private static (int Year, int Month, int Day) FillDate(DateFields fields, DateTimeOffset today)
    {
        var takesMonth = fields.Year is null && fields.Month is null;
        var takesDay = takesMonth && fields.Day is null;
        return ((int?)fields.Year ?? today.Year, fields.Month ?? (takesMonth ? today.Month : 1), fields.Day ?? (takesDay ? today.Day : 1));
    }

    /// <summary>A minute or second by itself is one of this hour or minute.</summary>
    private static void FillTime(DateFields fields, DateTimeOffset today)
    {
        if (fields.Year is null && fields.Month is null && fields.Day is null && fields.Hour is null)
        {
            fields.Hour = today.Hour;
            fields.Minute ??= today.Minute;
        }
    }

    private TimeValue Place(DateTimeOffset instant, string name, int offset)
    {
        if (ZoneOffset.IsUtc(name))
        {
            return new TimeValue(instant.ToUniversalTime(), "UTC", isUtc: true);
        }

        // The zone of the machine is preferred to a bare offset where it has the same, so that its name is known.
        var local = RubyTime.ToLocal(instant, zone);
        return (int)local.Value.Offset.TotalSeconds == offset ? local : new TimeValue(instant.ToOffset(TimeSpan.FromSeconds(offset)));
    }

    private bool TryPlaceDayOfYear(DateFields fields, int dayOfYear)
    {
        var year = (int?)fields.Year ?? Local(now).Year;
        if (dayOfYear < 1 || dayOfYear > (DateTime.IsLeapYear(year) ? 366 : 365))
        {
            return false;
        }

        var date = new DateTime(year, 1, 1).AddDays(dayOfYear - 1);
        (fields.Month, fields.Day) = (date.Month, date.Day);
        return true;
    }

    private DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, zone);
}
