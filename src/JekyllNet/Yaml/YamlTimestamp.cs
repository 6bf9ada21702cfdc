using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Yaml;

/// <summary>
/// SafeYAML's dates (<c>2024-01-31</c>, two digits each) and times, which need seconds and are UTC unless an offset follows.
/// A day that does not exist stays a string.
/// </summary>
internal static class YamlTimestamp
{
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    public static FluidValue? TryRead(ReadOnlySpan<char> text)
    {
        var rest = text;
        if (!TakeNumber(ref rest, 4, 4, out var year) || !Take(ref rest, '-'))
        {
            return null;
        }

        var monthAndDay = rest;
        if (!TakeNumber(ref rest, 1, 2, out var month) || !Take(ref rest, '-') || !TakeNumber(ref rest, 1, 2, out var day))
        {
            return null;
        }

        if (rest.IsEmpty)
        {
            return monthAndDay.Length == 5 && IsDay(year, month, day) ? new DateValue(new DateOnly(year, month, day)) : null;
        }

        return TakeSeparator(ref rest) ? TryReadTime(rest, year, month, day) : null;
    }

    private static TimeValue? TryReadTime(ReadOnlySpan<char> rest, int year, int month, int day)
    {
        if (!TakeNumber(ref rest, 1, 2, out var hour) || !Take(ref rest, ':')
            || !TakeNumber(ref rest, 2, 2, out var minute) || !Take(ref rest, ':')
            || !TakeNumber(ref rest, 2, 2, out var second))
        {
            return null;
        }

        var fraction = Take(ref rest, '.') ? TakeFraction(ref rest) : 0;
        rest = rest.TrimStart(" \t\r\n\f\v");
        var offset = TimeSpan.Zero;
        if (!rest.IsEmpty && rest is not ['Z'] && !TryReadOffset(rest, out offset))
        {
            return null;
        }

        var isMidnight = hour == 24 && minute == 0 && second == 0;
        if (!IsDay(year, month, day) || (hour > 23 && !isMidnight) || minute > 59 || second > 60)
        {
            return null;
        }

        var clock = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            + new TimeSpan(hour, minute, Math.Min(second, 59)) + new TimeSpan(fraction);
        return offset.Duration() <= LargestOffset && clock.Year is > 1 and < 9999
            ? new TimeValue(new DateTimeOffset(clock, offset))
            : new TimeValue(new DateTimeOffset(clock, TimeSpan.Zero));
    }

    private static bool IsDay(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        && !(year == 1582 && month == 10 && day is > 4 and < 15);

    private static bool Take(ref ReadOnlySpan<char> rest, char c)
    {
        if (rest.IsEmpty || rest[0] != c)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        number = 0;
        var i = 0;
        while (i < most && i < rest.Length && char.IsAsciiDigit(rest[i]))
        {
            number = (number * 10) + rest[i++] - '0';
        }

        rest = rest[i..];
        return i >= least;
    }

    private static bool TakeSeparator(ref ReadOnlySpan<char> rest)
    {
        if (rest[0] is 'T' or 't')
        {
            rest = rest[1..];
            return true;
        }

        var trimmed = rest.TrimStart(" \t\r\n\f\v");
        var hasBlanks = trimmed.Length < rest.Length;
        rest = trimmed;
        return hasBlanks;
    }

    /// <summary>Takes the digits after the point, as ticks of 100 ns; what is finer is lost.</summary>
    private static long TakeFraction(ref ReadOnlySpan<char> rest)
    {
        var ticks = 0L;
        var unit = TimeSpan.TicksPerSecond;
        while (!rest.IsEmpty && char.IsAsciiDigit(rest[0]))
        {
            unit /= 10;
            ticks += (rest[0] - '0') * unit;
            rest = rest[1..];
        }

        return ticks;
    }

    /// <summary>Reads <c>+1</c>, <c>+01</c>, <c>+130</c>, <c>+0130</c>, <c>+1:30</c>. Ruby takes one beyond a day for none.</summary>
    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text[0] is not ('-' or '+'))
        {
            return false;
        }

        var digits = text[1..];
        var colon = digits.IndexOf(':');
        var hourLength = colon >= 0 ? colon : digits.Length <= 2 ? digits.Length : digits.Length - 2;
        if (hourLength is < 1 or > 2)
        {
            return false;
        }

        var hours = digits[..hourLength];
        var minutes = digits[(colon >= 0 ? colon + 1 : hourLength)..];
        var hasMinutes = colon >= 0 || !minutes.IsEmpty;
        if (!TakeNumber(ref hours, 1, 2, out var hour) || !hours.IsEmpty)
        {
            return false;
        }

        var minute = 0;
        if (hasMinutes && (!TakeNumber(ref minutes, 2, 2, out minute) || !minutes.IsEmpty))
        {
            return false;
        }

        // Written without a colon, the minutes may be any: +070 is an hour and ten minutes.
        if (hour <= 23 && (minute <= 59 || (colon < 0 && (hour * 60) + minute <= 24 * 60)))
        {
            offset = new TimeSpan(hour, minute, 0);
            offset = text[0] == '-' ? -offset : offset;
        }

        return true;
    }
}
