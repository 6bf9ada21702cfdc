using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Tests.Yaml;

/// <summary>Writes a value so that its type shows: <c>S"text"</c>, <c>I1</c>, <c>F1.5</c>, <c>D2024-01-31</c>, <c>T…</c>, <c>[…]</c>, <c>{…}</c>.</summary>
internal static class ValueNotation
{
    public static string Write(FluidValue value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(FluidValue value, StringBuilder text)
    {
        switch (value)
        {
            case HashValue hash:
                text.Append('{');
                foreach (var (key, item) in hash)
                {
                    text.Append(text[^1] == '{' && hash.EntryAt(0).Key == key ? "" : ", ");
                    Write(key, text);
                    text.Append("=>");
                    Write(item, text);
                }

                text.Append('}');
                break;
            case ListValue list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Write(list[i], text);
                }

                text.Append(']');
                break;
            default:
                text.Append(WriteScalar(value));
                break;
        }
    }

    private static string WriteScalar(FluidValue value) => value switch
    {
        StringValue => "S\"" + Escape(value.ToStringValue()) + "\"",
        IntegerValue => "I" + value.ToStringValue(),
        FloatValue => "F" + value.ToStringValue(),
        DateValue => "D" + value.ToStringValue(),
        TimeValue time => "T" + time.Value.ToString("yyyy-MM-dd HHmmss.ffffff ", CultureInfo.InvariantCulture)
            + time.Value.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal),
        BooleanValue => value.ToBooleanValue() ? "true" : "false",
        _ => value.IsNil() ? "nil" : "?" + value.GetType().Name,
    };

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}
