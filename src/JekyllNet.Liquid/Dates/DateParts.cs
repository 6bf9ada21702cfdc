using System.Globalization;
using System.Numerics;

namespace JekyllNet.Liquid.Dates;

/// <summary>
/// Tells year, month and day apart where their places alone do not: what has an apostrophe or more than two digits is the
/// year, and the others move up.
/// </summary>
internal static class DateParts
{
    public static void Assign(DateFields fields, string? year, string? month, string? day, bool isBeforeChrist)
    {
        if (year is not null && month is not null && day is null)
        {
            (year, month, day) = (null, year, month);
        }

        if (year is null && day is not null)
        {
            if (day.Length > 2)
            {
                (year, day) = (day, null);
            }
            else if (day.StartsWith('\''))
            {
                (year, day) = (day, null);
            }
        }

        if (year is not null && TrySplit(year, out var number, out var hasTail) && hasTail)
        {
            (year, day) = (day, number);
        }

        if (month is not null && LooksLikeYear(month))
        {
            (year, month, day) = (month, day, year);
        }

        if (day is not null && LooksLikeYear(day))
        {
            (year, day) = (day, year);
        }

        fields.IsBeforeChrist |= isBeforeChrist;
        if (year is not null)
        {
            AssignYear(fields, year);
        }

        fields.Month = Digits(month);
        fields.Day = Digits(day);
    }

    private static bool LooksLikeYear(string part) => part.StartsWith('\'') || part.Length > 2;

    private static void AssignYear(DateFields fields, string year)
    {
        if (!TrySplit(year, out var number, out _))
        {
            return;
        }

        var isSigned = number[0] is '-' or '+';
        fields.MayCompleteYear = !isSigned && number.Length <= 2;
        fields.Year = BigInteger.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <summary>The number within a part, with its sign, and whether anything follows it.</summary>
    private static bool TrySplit(string part, out string number, out bool hasTail)
    {
        var start = part.AsSpan().IndexOfAny("-+0123456789");
        var end = start < 0 ? 0 : start + 1;
        while (start >= 0 && end < part.Length && char.IsAsciiDigit(part[end]))
        {
            end++;
        }

        number = start < 0 ? "" : part[start..end];
        hasTail = start >= 0 && end < part.Length;
        return start >= 0;
    }

    private static int? Digits(string? part)
    {
        var start = part is null ? -1 : part.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < part!.Length && char.IsAsciiDigit(part[end]))
        {
            end++;
        }

        return DateFields.Number(part[start..end]);
    }
}
