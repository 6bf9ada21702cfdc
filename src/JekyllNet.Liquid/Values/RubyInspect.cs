using System.Globalization;
using System.Text;

namespace JekyllNet.Liquid.Values;

/// <summary>Ruby's <c>inspect</c> of strings, dates and times.</summary>
internal static class RubyInspect
{
    private static readonly DateOnly FirstGregorianDay = new(1582, 10, 15);

    /// <summary>A string in quotes, with escapes for what cannot be printed or would mean something else in Ruby's source.</summary>
    public static void AppendString(string value, StringBuilder text)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (NameOf(c) is var name && name != '\0')
            {
                text.Append('\\').Append(name);
            }
            else if (c == '#' && i + 1 < value.Length && value[i + 1] is '{' or '$' or '@')
            {
                text.Append("\\#");
            }
            else if (char.IsAscii(c) && !char.IsControl(c))
            {
                text.Append(c);
            }
            else
            {
                i += AppendRune(value, i, text) - 1;
            }
        }

        text.Append('"');
    }

    /// <summary>A date with its Julian day, then Ruby's own inner workings. Days before the calendar reform count by the old calendar.</summary>
    public static string Date(DateValue date)
    {
        var day = date.Value < FirstGregorianDay ? JulianDay(date.Value) : date.Value.DayNumber + 1721426;
        return string.Create(CultureInfo.InvariantCulture, $"#<Date: {date.ToStringValue()} (({day}j,0s,0n),+0s,2299161j)>");
    }

    /// <summary>A time with the fraction of its second, which <c>to_s</c> leaves out.</summary>
    public static string Time(TimeValue time)
    {
        var text = time.ToStringValue();
        var ticks = time.Value.Ticks % TimeSpan.TicksPerSecond;
        var zone = text.LastIndexOf(' ');
        return ticks == 0 || zone < 0
            ? text
            : text.Insert(zone, "." + ticks.ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0'));
    }

    private static char NameOf(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\f' => 'f',
        '\v' => 'v',
        '\b' => 'b',
        '\a' => 'a',
        '\u001B' => 'e',
        _ => '\0',
    };

    private static int AppendRune(string value, int at, StringBuilder text)
    {
        if (!Rune.TryGetRuneAt(value, at, out var rune))
        {
            text.Append(value[at]);
            return 1;
        }

        // Ruby takes U+0085 for a character that can be printed.
        var isHidden = rune.Value != 0x85 && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
        _ = !isHidden ? text.Append(rune)
            : rune.IsBmp ? text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
            : text.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
        return rune.Utf16SequenceLength;
    }

    private static int JulianDay(DateOnly date)
    {
        var beforeMarch = (14 - date.Month) / 12;
        var year = date.Year + 4800 - beforeMarch;
        var month = date.Month + (12 * beforeMarch) - 3;
        return date.Day + (((153 * month) + 2) / 5) + (365 * year) + (year / 4) - 32083;
    }
}
