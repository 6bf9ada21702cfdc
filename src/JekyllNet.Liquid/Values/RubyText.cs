using System.Globalization;
using System.Text;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>Values as Ruby writes them: <c>to_s</c>, <c>inspect</c> and what a template's <c>{{ }}</c> prints.</summary>
public static class RubyText
{
    /// <summary>What <c>{{ value }}</c> prints: nothing for nil, list items one after the other, Ruby's text otherwise.</summary>
    public static string ToOutput(FluidValue value) => value.ToStringValue();

    /// <summary>Ruby's <c>to_s</c>, which differs from what <c>{{ }}</c> prints for lists: <c>["a", 1]</c>.</summary>
    public static string ToText(FluidValue value) => value switch
    {
        ListValue => Inspect(value),
        _ => value.ToStringValue(),
    };

    /// <summary>Ruby's <c>inspect</c> on Ruby 3.1: <c>{"a"=>[1, nil]}</c>.</summary>
    public static string Inspect(FluidValue value)
    {
        var text = new StringBuilder();
        Inspect(value, text);
        return text.ToString();
    }

    /// <summary>Ruby's <c>Float#to_s</c>.</summary>
    public static string FormatFloat(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        var magnitude = Math.Abs(value);
        if (magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e16 || (magnitude >= 1e15 && Math.Floor(magnitude) == magnitude)))
        {
            return ToScientific(value.ToString("R", CultureInfo.InvariantCulture));
        }

        var plain = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = plain.IndexOf("E+15", StringComparison.Ordinal);
        if (exponent >= 0)
        {
            // Sixteen digits before the point and a fraction: .NET writes an exponent here, Ruby does not.
            var digits = plain[..exponent].Replace(".", "", StringComparison.Ordinal);
            plain = digits.Insert(value < 0 ? 17 : 16, ".");
        }

        return plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".0";
    }

    /// <summary>Ruby's <c>Time#to_s</c>.</summary>
    public static string FormatTime(TimeValue time)
    {
        var date = time.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        if (time.IsUtc)
        {
            return date + " UTC";
        }

        var minutes = (int)time.Value.Offset.TotalMinutes;
        return string.Create(CultureInfo.InvariantCulture, $"{date} {(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}{Math.Abs(minutes) % 60:00}");
    }

    private static string ToScientific(string text)
    {
        var sign = text.StartsWith('-') ? "-" : "";
        var digits = text.TrimStart('-');
        var exponent = 0;
        var e = digits.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            exponent = int.Parse(digits.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            digits = digits[..e];
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent += point - 1;
            digits = digits.Remove(point, 1);
        }
        else
        {
            exponent += digits.Length - 1;
        }

        var trimmed = digits.TrimStart('0');
        exponent -= digits.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd('0');
        var fraction = trimmed.Length > 1 ? trimmed[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{trimmed[0]}.{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
    }

    private static void Inspect(FluidValue value, StringBuilder text)
    {
        switch (value)
        {
            case StringValue s:
                RubyInspect.AppendString(s.ToStringValue(), text);
                break;
            case ListValue list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Inspect(list[i], text);
                }

                text.Append(']');
                break;
            case HashValue hash:
                text.Append('{');
                var first = true;
                foreach (var (key, item) in hash)
                {
                    text.Append(first ? "" : ", ");
                    first = false;
                    Inspect(key, text);
                    text.Append("=>");
                    Inspect(item, text);
                }

                text.Append('}');
                break;
            case DateValue date:
                text.Append(RubyInspect.Date(date));
                break;
            case TimeValue time:
                text.Append(RubyInspect.Time(time));
                break;
            default:
                text.Append(value.IsNil() ? "nil" : value.ToStringValue());
                break;
        }
    }
}
