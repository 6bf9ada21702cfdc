using System.Globalization;
using System.Numerics;
using System.Text;

namespace JekyllNet.Liquid.Dates;

/// <summary>Ruby's <c>strftime</c>, of Time and of Date.</summary>
internal static class Strftime
{
    private const int MaxWidth = 1 << 16;
    private const int MaxLength = 1 << 24;
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <exception cref="LiquidRenderException">
    /// The format of a Time ends within a directive, or a width is larger than any text should be.
    /// </exception>
    public static string Format(CivilTime time, string format)
    {
        var output = new StringBuilder(format.Length + 16);
        Format(output, time, format);
        return output.ToString();
    }

    private static void Format(StringBuilder output, CivilTime time, string format)
    {
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                output.Append(format[i]);
                continue;
            }

            if (output.Length > MaxLength)
            {
                throw TooLong();
            }

            var end = StrftimeScanner.Scan(format, i + 1, out var directive);
            if (end < 0 || !Append(output, time, format[end], directive))
            {
                if (end == ~format.Length && !time.IsDate)
                {
                    throw new LiquidRenderException($"invalid format: {format}");
                }

                // What is no directive is shown as it stands.
                end = Math.Min(end < 0 ? ~end : end, format.Length - 1);
                output.Append(format, i, end + 1 - i);
            }

            i = end;
        }
    }

    private static bool Append(StringBuilder output, CivilTime time, char letter, StrftimeDirective directive)
    {
        if (directive.Width > MaxWidth)
        {
            throw TooLong();
        }

        return AppendName(output, time, letter, directive)
            || AppendNumber(output, time, letter, directive)
            || AppendComposite(output, time, letter, directive);
    }

    private static LiquidRenderException TooLong() => new("Memory limits exceeded", "Liquid::MemoryError");

    private static bool AppendName(StringBuilder output, CivilTime time, char letter, StrftimeDirective directive)
    {
        directive.Upcase |= directive.SwapCase;
        switch (letter)
        {
            case 'A':
                directive.AppendText(output, Days[time.DayOfWeek]);
                return true;
            case 'a':
                directive.AppendText(output, Days[time.DayOfWeek][..3]);
                return true;
            case 'B':
                directive.AppendText(output, Months[time.Month - 1]);
                return true;
            case 'b' or 'h':
                directive.AppendText(output, Months[time.Month - 1][..3]);
                return true;
            case 'p':
                directive.AppendText(output, time.Hour < 12 ? "AM" : "PM", lower: directive.SwapCase);
                return true;
            case 'P':
                directive.AppendText(output, time.Hour < 12 ? "AM" : "PM", lower: !directive.Upcase);
                return true;
            case 'Z':
                directive.NoPadding |= Zone(time).Length == 0;
                directive.AppendText(output, Zone(time), lower: directive.SwapCase);
                return true;
            case 'z':
                StrftimeOffset.Append(output, time, directive);
                return true;
            case '%' or 'n' or 't':
                directive.AppendText(output, letter == '%' ? "%" : letter == 'n' ? "\n" : "\t");
                return true;
            default:
                return false;
        }
    }

    private static bool AppendNumber(StringBuilder output, CivilTime time, char letter, StrftimeDirective directive)
    {
        var hour12 = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        (BigInteger Number, char Padding, int Width)? field = letter switch
        {
            'Y' => (time.Year, '0', time.Year >= 0 ? 4 : 5),
            'C' => (Century(time.Year), '0', 2),
            'y' => (time.Year - (Century(time.Year) * 100), '0', 2),
            'm' => (time.Month, '0', 2),
            'd' => (time.Day, '0', 2),
            'e' => (time.Day, ' ', 2),
            'j' => (time.DayOfYear, '0', 3),
            'H' => (time.Hour, '0', 2),
            'k' => (time.Hour, ' ', 2),
            'I' => (hour12, '0', 2),
            'l' => (hour12, ' ', 2),
            'M' => (time.Minute, '0', 2),
            'S' => (time.Second, '0', 2),
            's' => (time.UnixSeconds, '0', 1),
            'Q' when time.IsDate => ((time.UnixSeconds * 1000) + (time.Nanoseconds / 1_000_000), '0', 1),
            'u' => (time.DayOfWeek == 0 ? 7 : time.DayOfWeek, '0', 1),
            'w' => (time.DayOfWeek, '0', 1),
            'G' => (time.IsoWeek().Year, '0', time.IsoWeek().Year >= 0 ? 4 : 5),
            'g' => (time.IsoWeek().Year - (Century(time.IsoWeek().Year) * 100), '0', 2),
            'V' => (time.IsoWeek().Week, '0', 2),
            'U' => (time.WeekOfYear(0), '0', 2),
            'W' => (time.WeekOfYear(1), '0', 2),
            _ => null,
        };
        if (field is { } f)
        {
            directive.AppendNumber(output, f.Number, f.Padding, f.Width);
            return true;
        }

        if (letter is 'L' or 'N')
        {
            var digits = time.Nanoseconds.ToString("000000000", CultureInfo.InvariantCulture);
            var width = directive.Width > 0 ? directive.Width : letter == 'L' ? 3 : 9;
            output.Append(digits, 0, Math.Min(width, 9)).Append('0', Math.Max(0, width - 9));
            return true;
        }

        return false;
    }

    private static bool AppendComposite(StringBuilder output, CivilTime time, char letter, StrftimeDirective directive)
    {
        var format = letter switch
        {
            'c' => "%a %b %e %H:%M:%S %Y",
            'D' or 'x' => "%m/%d/%y",
            'F' => "%Y-%m-%d",
            'r' => "%I:%M:%S %p",
            'R' => "%H:%M",
            'T' or 'X' => "%H:%M:%S",
            'v' => "%e-%^b-%4Y",
            '+' when time.IsDate => "%a %b %e %H:%M:%S %Z %Y",
            _ => null,
        };
        if (format is not null)
        {
            directive.NoPadding &= time.IsDate;
            directive.AppendText(output, Format(time, format));
        }

        return format is not null;
    }

    private static string Zone(CivilTime time) => time.IsDate ? "+00:00" : time.IsUtc ? "UTC" : time.Zone ?? "";

    private static BigInteger Century(BigInteger year) => year < 0 ? ((year + 1) / 100) - 1 : year / 100;
}
