using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's ways from text to numbers.</summary>
internal static class RubyNumber
{
    /// <summary>Ruby's <c>String#to_i</c>: the number the text begins with, 0 where it begins with none.</summary>
    public static BigInteger ParseInteger(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && RubyString.IsSpace(text[i]))
        {
            i++;
        }

        var negative = i < text.Length && text[i] == '-';
        if (i < text.Length && text[i] is '-' or '+')
        {
            i++;
        }

        var digits = TakeDigits(text, ref i);
        return negative ? -ParseDigits(digits) : ParseDigits(digits);
    }

    /// <summary>Ruby's <c>String#to_f</c>: the number the text begins with, 0.0 where it begins with none.</summary>
    public static double ParseFloat(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && RubyString.IsSpace(text[i]))
        {
            i++;
        }

        var sign = i < text.Length && text[i] is '-' or '+' ? text[i++].ToString() : "";
        var number = sign + TakeDigits(text, ref i);
        if (number.Length == sign.Length)
        {
            return 0;
        }

        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            number += "." + TakeDigits(text, ref i);
        }

        if (i + 1 < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1;
            var mark = "e";
            if (text[exponent] is '-' or '+')
            {
                mark += text[exponent++];
            }

            var digits = TakeDigits(text, ref exponent);
            number += digits.Length > 0 ? mark + digits : "";
        }

        return double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>Ruby's <c>to_i</c> of any value.</summary>
    /// <exception cref="LiquidRenderException">The value has no <c>to_i</c>.</exception>
    public static BigInteger ToInteger(FluidValue value) => value switch
    {
        IntegerValue integer => integer.Value,
        FloatValue number => Truncate(number.Value),
        StringValue text => ParseInteger(text.ToStringValue()),
        TimeValue time => time.Value.ToUnixTimeSeconds(),
        NumberValue number => new BigInteger(decimal.Truncate(number.ToNumberValue())),
        _ => RubyTruth.IsNil(value) ? BigInteger.Zero : throw LiquidRenderException.NoMethod("to_i", RubyClass.Describe(value)),
    };

    /// <summary><see cref="ToInteger"/>, bound to what fits an index.</summary>
    public static int ToIndex(FluidValue value) => (int)BigInteger.Max(BigInteger.Min(ToInteger(value), int.MaxValue), int.MinValue);

    /// <summary>Liquid's <c>Utils.to_integer</c>: as Ruby's <c>Integer(text)</c> takes it, with prefixes and underscores, and nothing else.</summary>
    /// <exception cref="LiquidRenderException">It is none.</exception>
    public static BigInteger RequireInteger(FluidValue value) => value is IntegerValue integer
        ? integer.Value
        : IntegerLiteral.TryParse(RubyText.ToText(value), out var number) ? number : throw new LiquidRenderException("invalid integer");

    /// <summary>A float without its fraction.</summary>
    /// <exception cref="LiquidRenderException">It is infinite or no number.</exception>
    public static BigInteger Truncate(double value) => double.IsFinite(value)
        ? new BigInteger(value)
        : throw new LiquidRenderException(RubyText.FormatFloat(value), "FloatDomainError");

    /// <summary>Digits of which single underscores may stand in between.</summary>
    private static string TakeDigits(ReadOnlySpan<char> text, ref int i)
    {
        var start = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '_' && i > start && text[i - 1] != '_' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return text[start..i].ToString().Replace("_", "", StringComparison.Ordinal);
    }

    private static BigInteger ParseDigits(string digits) =>
        digits.Length == 0 ? BigInteger.Zero
        : digits.Length < 19 ? long.Parse(digits, CultureInfo.InvariantCulture)
        : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
}
