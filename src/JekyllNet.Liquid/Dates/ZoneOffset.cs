using System.Globalization;

namespace JekyllNet.Liquid.Dates;

/// <summary>The zones that Ruby's <c>Time.parse</c> knows: offsets, a few names, military letters, and the local zone's own names.</summary>
internal static class ZoneOffset
{
    public static bool IsUtc(string name) => name.ToUpperInvariant() is "-00:00" or "-0000" or "-00" or "UTC" or "Z" or "UT";

    /// <returns>Seconds east of Greenwich; null where the name is not known.</returns>
    public static int? Of(string name, TimeZoneInfo local, int year)
    {
        var upper = name.ToUpperInvariant();
        return Numeric(upper) ?? Named(upper) ?? OfLocal(upper, local, year);
    }

    private static int? Numeric(string name)
    {
        if (name.Length < 3 || name[0] is not ('+' or '-') || !TryTwoDigits(name, 1, out var hours))
        {
            return null;
        }

        var colon = name.Length > 3 && name[3] == ':' ? 1 : 0;
        var minutes = 0;
        var seconds = 0;
        var isValid = name.Length == 3
            || (TryTwoDigits(name, 3 + colon, out minutes) && name.Length == 5 + colon)
            || (TryTwoDigits(name, 3 + colon, out minutes) && (colon == 0 || (name.Length > 6 && name[6] == ':'))
                && TryTwoDigits(name, 5 + (colon * 2), out seconds) && name.Length == 7 + (colon * 2));
        var offset = (((hours * 60) + minutes) * 60) + seconds;
        return isValid ? name[0] == '-' ? -offset : offset : null;
    }

    private static int? Named(string name)
    {
        int? hours = name switch
        {
            "UTC" or "Z" or "UT" or "GMT" => 0,
            "EST" => -5,
            "EDT" => -4,
            "CST" => -6,
            "CDT" => -5,
            "MST" => -7,
            "MDT" => -6,
            "PST" => -8,
            "PDT" => -7,
            [>= 'A' and <= 'I' and var letter] => letter - 'A' + 1,
            [>= 'K' and <= 'M' and var letter] => letter - 'A',
            [>= 'N' and <= 'Y' and var letter] => 'M' - letter,
            _ => null,
        };
        return hours * 3600;
    }

    private static int? OfLocal(string name, TimeZoneInfo local, int year)
    {
        foreach (var month in (ReadOnlySpan<int>)[1, 7])
        {
            var time = new DateTime(Math.Clamp(year, 1, 9999), month, 1);
            var offset = local.GetUtcOffset(time);
            if (string.Equals(ZoneName.Of(local, local.IsDaylightSavingTime(time)), name, StringComparison.OrdinalIgnoreCase))
            {
                return (int)offset.TotalSeconds;
            }
        }

        return null;
    }

    private static bool TryTwoDigits(string text, int start, out int value)
    {
        value = 0;
        return start + 2 <= text.Length && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1])
            && int.TryParse(text.AsSpan(start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
