using System.Text.RegularExpressions;

namespace JekyllNet.Liquid.Dates;

/// <summary>
/// The shapes of dates that Ruby finds in text, in its order of trial. They only ever run on texts of
/// <see cref="DateScanner.MaxLength"/> characters at most.
/// </summary>
internal static partial class DatePatterns
{
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string MonthName = "(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private const string Era = @"(?<era>ce|c\.e\.|bce|b\.c\.e\.|ad|a\.d\.|bc|b\.c\.)";
    private const string Meridian = @"[ap](m\b|\.m\.)";
    private const string Space = @"[ \t-\r]";

    private const string Clock =
        $"([0-9]+{Space}*:{Space}*[0-9]+({Space}*:{Space}*[0-9]+([,.][0-9]*)?)?" +
        $"|[0-9]+{Space}*h({Space}*[0-9]+m?({Space}*[0-9]+s?)?)?)({Space}*{Meridian})?" +
        $"|[0-9]+{Space}*{Meridian}";

    private const string Zone =
        @"(gmt|utc?)?[-+][0-9]+([,.:][0-9]+(:[0-9]+)?)?" +
        $@"|[\p{{L}}\p{{M}}.\s]+(standard|daylight){Space}time\b" +
        $@"|[\p{{L}}\p{{M}}]+({Space}dst)?\b";

    [GeneratedRegex(@"\b(sun|mon|tue|wed|thu|fri|sat)[^-/0-9 \t-\r]*", Options)]
    public static partial Regex Weekday();

    [GeneratedRegex($"(?<clock>{Clock})({Space}*(?<zone>{Zone}))?", Options)]
    public static partial Regex TimeOfDay();

    [GeneratedRegex(
        $@"\A(?<h>[0-9]+)h?({Space}*:?{Space}*(?<min>[0-9]+)m?({Space}*:?{Space}*(?<s>[0-9]+)([,.](?<f>[0-9]+))?s?)?)?({Space}*(?<half>[ap])(m\b|\.m\.))?",
        Options)]
    public static partial Regex ClockParts();

    [GeneratedRegex(
        $@"(?<d>'?[0-9]+)[^-0-9 \t-\r]*{Space}*{MonthName}[^-0-9 \t-\r']*({Space}*{Era}?{Space}*(?<y>'?-?[0-9]+((st|nd|rd|th)\b)?))?",
        Options)]
    public static partial Regex DayMonthYear();

    [GeneratedRegex(
        $@"\b{MonthName}[^-0-9 \t-\r']*{Space}*(?<d>'?[0-9]+)[^-0-9 \t-\r']*({Space}*,?{Space}*{Era}?{Space}*(?<y>'?-?[0-9]+))?",
        Options)]
    public static partial Regex MonthDayYear();

    [GeneratedRegex("(?<y>'?[-+]?[0-9]+)-(?<m>[0-9]+)-(?<d>'?-?[0-9]+)", Options)]
    public static partial Regex Dashed();

    [GeneratedRegex(@"\b(?<era>[mtshr])(?<y>[0-9]+)\.(?<m>[0-9]+)\.(?<d>[0-9]+)", Options)]
    public static partial Regex Japanese();

    [GeneratedRegex($"(?<d>'?-?[0-9]+)-{MonthName}[^-/.]*-(?<y>'?-?[0-9]+)", Options)]
    public static partial Regex DashedDayMonth();

    [GeneratedRegex($@"\b{MonthName}[^-/.]*-(?<d>'?-?[0-9]+)(-(?<y>'?-?[0-9]+))?", Options)]
    public static partial Regex DashedMonthDay();

    [GeneratedRegex($"(?<y>'?-?[0-9]+)/{Space}*(?<m>'?[0-9]+)([^0-9]{Space}*(?<d>'?-?[0-9]+))?", Options)]
    public static partial Regex Slashed();

    [GeneratedRegex($@"(?<y>'?-?[0-9]+)\.{Space}*(?<m>'?[0-9]+)\.{Space}*(?<d>'?-?[0-9]+)", Options)]
    public static partial Regex Dotted();

    [GeneratedRegex(@"\b([0-9]{2}|[0-9]{4})?-?w[0-9]{2}(-?[0-9])?\b|-w-[0-9]\b", Options)]
    public static partial Regex IsoWeek();

    [GeneratedRegex(@"--(?<m>[0-9]{2})?-(?<d>[0-9]{2})\b", Options)]
    public static partial Regex DashedWithoutYear();

    [GeneratedRegex(@"--(?<m>[0-9]{2})(?<d>[0-9]{2})?\b", Options)]
    public static partial Regex DashedMonthOnly();

    [GeneratedRegex(@"[,.]([0-9]{2}|[0-9]{4})-[0-9]{3}\b", Options)]
    public static partial Regex FractionBeforeDayOfYear();

    [GeneratedRegex(@"\b(?<y>[0-9]{2}|[0-9]{4})-(?<j>[0-9]{3})\b", Options)]
    public static partial Regex YearAndDayOfYear();

    [GeneratedRegex(@"[0-9]-[0-9]{3}\b", Options)]
    public static partial Regex DigitBeforeDayOfYear();

    [GeneratedRegex(@"\b-(?<j>[0-9]{3})\b", Options)]
    public static partial Regex DayOfYearOnly();

    [GeneratedRegex(@"'(?<y>[0-9]+)\b", Options)]
    public static partial Regex QuotedYear();

    [GeneratedRegex($@"\b{MonthName}[^ \t-\r]*", Options)]
    public static partial Regex MonthOnly();

    [GeneratedRegex(@"(?<d>[0-9]+)(st|nd|rd|th)\b", Options)]
    public static partial Regex Ordinal();

    [GeneratedRegex(
        $@"(?<sign>[-+]?)(?<digits>[0-9]{{2,14}})({Space}*t?{Space}*(?<time>[0-9]{{2,6}})?([,.](?<f>[0-9]*))?)?({Space}*(?<zone>z\b|[-+][0-9]{{1,4}}\b|\[[-+]?[0-9][^\]]*\]))?",
        Options)]
    public static partial Regex Digits();

    [GeneratedRegex(@"\b(bc\b|bce\b|b\.c\.|b\.c\.e\.)", Options)]
    public static partial Regex BeforeChrist();

    [GeneratedRegex($@"\A{Space}*(?<n>[0-9]{{1,2}}){Space}*\z", Options)]
    public static partial Regex LoneNumber();
}
