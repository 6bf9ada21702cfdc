using System.Text.RegularExpressions;

namespace JekyllNet.Liquid.Dates;

/// <summary>
/// A run of digits without separators. Its length says what it is: 20200131 a date, 20200131123000 a date and a time, 031 a
/// day of the year. If a fraction follows at once, the run is a time instead and is read from its end.
/// </summary>
internal static class DigitRun
{
    public static void Read(Match match, DateFields fields)
    {
        var digits = match.Groups["digits"].Value;
        var time = match.Groups["time"].Value;
        var hasFraction = match.Groups["f"].Success;
        if (hasFraction && time.Length == 0)
        {
            ReadTimeFromEnd(digits, match.Groups["sign"].Value, fields);
        }
        else
        {
            ReadDate(digits, match.Groups["sign"].Value, fields);
        }

        if (time.Length is 2 or 4 or 6)
        {
            ReadTime(time, fromEnd: hasFraction, fields);
        }

        if (hasFraction)
        {
            fields.Nanoseconds = DateFields.Fraction(match.Groups["f"].Value);
        }

        if (match.Groups["zone"].Success)
        {
            fields.Zone = ZoneOf(match.Groups["zone"].Value);
        }
    }

    private static void ReadDate(string digits, string sign, DateFields fields)
    {
        switch (digits.Length)
        {
            case 2:
                fields.Day = Number(digits);
                break;
            case 3:
                fields.DayOfYear = Number(digits);
                break;
            case 4:
                fields.Month = Number(digits[..2]);
                fields.Day = Number(digits[2..]);
                break;
            case 5 or 7:
                fields.Year = Year(digits[..^3], sign);
                fields.DayOfYear = Number(digits[^3..]);
                break;
            case 6:
                fields.Year = Year(digits[..2], sign);
                fields.Month = Number(digits[2..4]);
                fields.Day = Number(digits[4..]);
                break;
            case 8 or 10 or 12 or 14:
                fields.Year = Year(digits[..4], sign);
                fields.Month = Number(digits[4..6]);
                fields.Day = Number(digits[6..8]);
                fields.Hour = digits.Length >= 10 ? Number(digits[8..10]) : fields.Hour;
                fields.Minute = digits.Length >= 12 ? Number(digits[10..12]) : fields.Minute;
                fields.Second = digits.Length >= 14 ? Number(digits[12..14]) : fields.Second;
                fields.MayCompleteYear = false;
                break;
        }
    }

    private static void ReadTimeFromEnd(string digits, string sign, DateFields fields)
    {
        if (digits.Length is 9 or 11 or 13)
        {
            return;
        }

        fields.Second = FromEnd(digits, 0);
        fields.Minute = FromEnd(digits, 2) ?? fields.Minute;
        fields.Hour = FromEnd(digits, 4) ?? fields.Hour;
        fields.Day = FromEnd(digits, 6) ?? fields.Day;
        if (digits.Length >= 10)
        {
            fields.Month = FromEnd(digits, 8);
        }

        if (digits.Length >= 12)
        {
            fields.Year = Year(digits[..^10], sign);
            fields.MayCompleteYear &= digits.Length != 14;
        }
    }

    private static void ReadTime(string time, bool fromEnd, DateFields fields)
    {
        if (fromEnd)
        {
            fields.Second = FromEnd(time, 0);
            fields.Minute = FromEnd(time, 2) ?? fields.Minute;
            fields.Hour = FromEnd(time, 4) ?? fields.Hour;
            return;
        }

        fields.Hour = Number(time[..2]);
        fields.Minute = time.Length >= 4 ? Number(time[2..4]) : fields.Minute;
        fields.Second = time.Length >= 6 ? Number(time[4..6]) : fields.Second;
    }

    private static string ZoneOf(string zone)
    {
        if (!zone.StartsWith('['))
        {
            return zone;
        }

        var inner = zone[1..^1];
        var colon = inner.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 ? inner[(colon + 1)..] : char.IsAsciiDigit(inner[0]) ? "+" + inner : inner;
    }

    /// <summary>The two digits, or the one that is left, before <paramref name="skip"/> from the end.</summary>
    private static int? FromEnd(string digits, int skip)
    {
        var end = digits.Length - skip;
        return end <= 0 ? null : Number(digits[Math.Max(0, end - 2)..end]);
    }

    private static int Year(string digits, string sign) => (sign == "-" ? -1 : 1) * Number(digits);

    private static int Number(string digits) => DateFields.Number(digits) ?? 0;
}
