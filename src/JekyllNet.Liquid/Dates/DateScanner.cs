using System.Text;
using System.Text.RegularExpressions;

namespace JekyllNet.Liquid.Dates;

/// <summary>
/// Finds dates and times in text as Ruby's <c>Date._parse</c> does: the weekday and the time first, then the first of a dozen
/// shapes of dates that is found anywhere. What was found is taken out of the text before the next is looked for.
/// </summary>
internal sealed class DateScanner
{
    /// <summary>Ruby refuses longer texts.</summary>
    public const int MaxLength = 128;

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private readonly DateFields _fields = new();
    private string _text;

    private DateScanner(string text) => _text = text;

    public static DateFields Scan(string text)
    {
        var scanner = new DateScanner(Clean(text));
        scanner.Scan();
        return scanner._fields;
    }

    private void Scan()
    {
        Take(DatePatterns.Weekday(), out _);
        if (Take(DatePatterns.TimeOfDay(), out var time))
        {
            ReadClock(time);
        }

        _ = ReadWithMonthName() || ReadNumeric() || ReadIsoRemainders() || ReadFragments();
        _fields.IsBeforeChrist |= Take(DatePatterns.BeforeChrist(), out _);
        ReadLoneNumber();
        CompleteYear();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isKept = char.IsLetterOrDigit(c) || c is '-' or '+' or '\'' or ',' or '.' or '/' or ':' or '@' or '[' or ']';
            if (isKept)
            {
                clean.Append(c);
            }
            else if (clean.Length == 0 || clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    private bool Take(Regex pattern, out Match match)
    {
        match = pattern.Match(_text);
        if (match.Success)
        {
            _text = string.Concat(_text.AsSpan(0, match.Index), " ", _text.AsSpan(match.Index + match.Length));
        }

        return match.Success;
    }

    private void ReadClock(Match time)
    {
        _fields.Zone = time.Groups["zone"].Success ? time.Groups["zone"].Value : null;
        var clock = DatePatterns.ClockParts().Match(time.Groups["clock"].Value);
        var hour = DateFields.Number(clock.Groups["h"].Value) ?? 0;
        if (clock.Groups["half"].Success)
        {
            hour = (hour % 12) + (clock.Groups["half"].Value is "p" or "P" ? 12 : 0);
        }

        _fields.Hour = hour;
        _fields.Minute = DateFields.Number(clock.Groups["min"].Value);
        _fields.Second = DateFields.Number(clock.Groups["s"].Value);
        _fields.Nanoseconds = clock.Groups["f"].Success ? DateFields.Fraction(clock.Groups["f"].Value) : null;
    }

    private bool ReadWithMonthName() =>
        (Take(DatePatterns.DayMonthYear(), out var match) || Take(DatePatterns.MonthDayYear(), out match)) && Assign(match);

    private bool ReadNumeric()
    {
        if (Take(DatePatterns.Dashed(), out var match))
        {
            return Assign(match);
        }

        if (Take(DatePatterns.Japanese(), out match))
        {
            var era = match.Groups["era"].Value.ToUpperInvariant() switch { "M" => 1867, "T" => 1911, "S" => 1925, "H" => 1988, _ => 2018 };
            _fields.Year = era + (DateFields.Number(match.Groups["y"].Value) ?? 0);
            _fields.Month = DateFields.Number(match.Groups["m"].Value);
            _fields.Day = DateFields.Number(match.Groups["d"].Value);
            return true;
        }

        return (Take(DatePatterns.DashedDayMonth(), out match) || Take(DatePatterns.DashedMonthDay(), out match)
            || Take(DatePatterns.Slashed(), out match) || Take(DatePatterns.Dotted(), out match)) && Assign(match);
    }

    private bool ReadIsoRemainders()
    {
        if (Take(DatePatterns.IsoWeek(), out _))
        {
            return true;
        }

        if (Take(DatePatterns.DashedWithoutYear(), out var match) || Take(DatePatterns.DashedMonthOnly(), out match))
        {
            _fields.Month = DateFields.Number(match.Groups["m"].Value);
            _fields.Day = DateFields.Number(match.Groups["d"].Value);
            return true;
        }

        if (!DatePatterns.FractionBeforeDayOfYear().IsMatch(_text) && Take(DatePatterns.YearAndDayOfYear(), out match))
        {
            _fields.Year = DateFields.Number(match.Groups["y"].Value);
            _fields.DayOfYear = DateFields.Number(match.Groups["j"].Value);
            return true;
        }

        if (!DatePatterns.DigitBeforeDayOfYear().IsMatch(_text) && Take(DatePatterns.DayOfYearOnly(), out match))
        {
            _fields.DayOfYear = DateFields.Number(match.Groups["j"].Value);
            return true;
        }

        return false;
    }

    private bool ReadFragments()
    {
        if (Take(DatePatterns.QuotedYear(), out var match))
        {
            _fields.Year = DateFields.Number(match.Groups["y"].Value);
            return true;
        }

        if (Take(DatePatterns.MonthOnly(), out match))
        {
            _fields.Month = MonthNumber(match.Groups["m"].Value);
            return true;
        }

        if (Take(DatePatterns.Ordinal(), out match))
        {
            _fields.Day = DateFields.Number(match.Groups["d"].Value);
            return true;
        }

        if (Take(DatePatterns.Digits(), out match))
        {
            DigitRun.Read(match, _fields);
            return true;
        }

        return false;
    }

    private bool Assign(Match match)
    {
        var month = match.Groups["m"].Value;
        var number = MonthNumber(month);
        var isBeforeChrist = match.Groups["era"].Value.StartsWith('b') || match.Groups["era"].Value.StartsWith('B');
        DateParts.Assign(
            _fields,
            match.Groups["y"].Success ? match.Groups["y"].Value : null,
            number > 0 ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : month,
            match.Groups["d"].Success ? match.Groups["d"].Value : null,
            isBeforeChrist);
        return true;
    }

    private static int MonthNumber(string name) => Array.IndexOf(MonthNames, name.ToLowerInvariant()) + 1;

    /// <summary>A number of two digits that is all that is left is the missing day, or the missing hour.</summary>
    private void ReadLoneNumber()
    {
        if (DatePatterns.LoneNumber().Match(_text) is not { Success: true } match)
        {
            return;
        }

        var number = DateFields.Number(match.Groups["n"].Value);
        if (_fields.Hour is not null && _fields.Day is null)
        {
            _fields.Day = number is >= 1 and <= 31 ? number : null;
        }

        if (_fields.Day is not null && _fields.Hour is null)
        {
            _fields.Hour = number is >= 0 and <= 24 ? number : null;
        }
    }

    private void CompleteYear()
    {
        if (_fields.IsBeforeChrist && _fields.Year is { } year)
        {
            _fields.Year = 1 - year;
        }

        if (_fields.MayCompleteYear && _fields.Year is { } twoDigits && twoDigits >= 0 && twoDigits <= 99)
        {
            _fields.Year = twoDigits + (twoDigits >= 69 ? 1900 : 2000);
        }
    }
}
