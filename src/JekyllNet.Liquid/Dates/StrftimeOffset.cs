using System.Globalization;
using System.Text;

namespace JekyllNet.Liquid.Dates;

/// <summary><c>%z</c> and its forms with colons.</summary>
internal static class StrftimeOffset
{
    public static void Append(StringBuilder output, CivilTime time, StrftimeDirective directive)
    {
        var isNegative = time.Offset < 0 || (time.IsUtc && directive.NoPadding);
        var seconds = Math.Abs(time.Offset);
        var rest = Rest(seconds, directive.Colons);
        var hours = (seconds / 3600).ToString(CultureInfo.InvariantCulture);
        var isBare = time.IsDate && directive.NoPadding;
        var width = Math.Max(directive.Width - rest.Length, isBare ? 2 : 3);
        var sign = isNegative ? "-" : "+";
        if (directive.Padding == ' ' && !isBare)
        {
            output.Append(' ', Math.Max(0, width - hours.Length - 1)).Append(sign).Append(hours);
        }
        else
        {
            output.Append(sign).Append('0', Math.Max(0, width - 1 - hours.Length)).Append(hours);
        }

        output.Append(rest);
    }

    private static string Rest(int seconds, int colons)
    {
        var (minute, second) = (seconds / 60 % 60, seconds % 60);
        return colons switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{minute:00}"),
            1 => string.Create(CultureInfo.InvariantCulture, $":{minute:00}"),
            2 => string.Create(CultureInfo.InvariantCulture, $":{minute:00}:{second:00}"),
            _ when second != 0 => string.Create(CultureInfo.InvariantCulture, $":{minute:00}:{second:00}"),
            _ when minute != 0 => string.Create(CultureInfo.InvariantCulture, $":{minute:00}"),
            _ => "",
        };
    }
}
