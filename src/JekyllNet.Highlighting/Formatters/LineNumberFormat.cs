using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>Ruby's <c>sprintf</c> for one integer: <c>%i</c>, <c>%d</c>, <c>%s</c>, <c>%x</c>, <c>%o</c>, <c>%b</c> with flags <c>-</c>, <c>0</c>, <c>+</c>, space and a width.</summary>
internal static class LineNumberFormat
{
    private const int WidthLimit = 1000;

    public static void Append(string format, int number, StringBuilder to)
    {
        int i = 0;
        while (i < format.Length)
        {
            if (format[i] != '%' || !TryDirective(format, ref i, number, to))
            {
                to.Append(format[i++]);
            }
        }
    }

    private static bool TryDirective(string format, ref int at, int number, StringBuilder to)
    {
        int i = at + 1;
        if (i < format.Length && format[i] == '%')
        {
            to.Append('%');
            at = i + 1;
            return true;
        }

        bool left = false;
        bool zeros = false;
        string sign = "";
        for (; i < format.Length && format[i] is '-' or '0' or '+' or ' '; i++)
        {
            left |= format[i] == '-';
            zeros |= format[i] == '0';
            sign = format[i] == '+' ? "+" : format[i] == ' ' && sign.Length == 0 ? " " : sign;
        }

        int width = 0;
        for (; i < format.Length && char.IsAsciiDigit(format[i]); i++)
        {
            width = Math.Min(WidthLimit, (width * 10) + format[i] - '0');
        }

        if (i >= format.Length || format[i] is not ('i' or 'd' or 'u' or 's' or 'x' or 'X' or 'o' or 'b'))
        {
            return false;
        }

        bool text = format[i] == 's';
        string digits = Digits(Math.Abs((long)number), format[i]);
        sign = number < 0 ? "-" : text ? "" : sign;
        int padding = Math.Max(0, width - digits.Length - sign.Length);
        zeros &= !left && !text;
        to.Append(' ', left || zeros ? 0 : padding).Append(sign).Append('0', zeros ? padding : 0).Append(digits).Append(' ', left ? padding : 0);
        at = i + 1;
        return true;
    }

    private static string Digits(long number, char directive) => directive switch
    {
        'x' => number.ToString("x", CultureInfo.InvariantCulture),
        'X' => number.ToString("X", CultureInfo.InvariantCulture),
        'o' => Convert.ToString(number, 8),
        'b' => Convert.ToString(number, 2),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
