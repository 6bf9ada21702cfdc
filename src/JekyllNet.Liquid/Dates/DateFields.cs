using System.Numerics;

namespace JekyllNet.Liquid.Dates;

/// <summary>What was found in a text: the parts of a date and a time, each perhaps missing.</summary>
internal sealed class DateFields
{
    public BigInteger? Year { get; set; }

    public int? DayOfYear { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Second { get; set; }

    public int? Nanoseconds { get; set; }

    public string? Zone { get; set; }

    /// <summary>Whether a year of two digits may be completed to one of this or the last century.</summary>
    public bool MayCompleteYear { get; set; } = true;

    /// <summary>Whether the era before Christ was named.</summary>
    public bool IsBeforeChrist { get; set; }

    public bool IsEmpty => Year is null && DayOfYear is null && Month is null && Day is null
        && Hour is null && Minute is null && Second is null && Nanoseconds is null;

    public static int? Number(string digits) => digits.Length == 0 ? null : digits.Length > 9 ? int.MaxValue : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Digits after the point, as nanoseconds.</summary>
    public static int Fraction(string digits) => Number(digits.PadRight(9, '0')[..9]) ?? 0;
}
