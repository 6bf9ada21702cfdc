using System.Globalization;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Yaml;

/// <summary>SafeYAML's floats: a point with a digit or <c>_</c> after it, and an exponent only with a sign.</summary>
internal static class YamlFloat
{
    /// <summary>Reads a float, base sixty included.</summary>
    /// <exception cref="YamlValueException">It looks like one, but Ruby's Float raises on it.</exception>
    public static FluidValue? TryRead(ReadOnlySpan<char> text) => text switch
    {
        ".inf" or ".Inf" or ".INF" => new FloatValue(double.PositiveInfinity),
        "-.inf" or "-.Inf" or "-.INF" => new FloatValue(double.NegativeInfinity),
        ".nan" or ".NaN" or ".NAN" => new FloatValue(double.NaN),
        _ when LooksLikeOne(text) => new FloatValue(Parse(text)),
        _ => Sexagesimal.TryReadFloat(text),
    };

    /// <summary>Ruby's <c>Float(text)</c> for text of digits, <c>_</c>, a sign, a point and an exponent.</summary>
    /// <exception cref="YamlValueException">A <c>_</c> does not stand between two digits.</exception>
    public static double Parse(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('_'); i >= 0; i = i + 1 < text.Length ? Next(text, i + 1) : -1)
        {
            if (i == 0 || i + 1 == text.Length || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]))
            {
                var shown = RubyText.Inspect(StringValue.Create(text.ToString()));
                throw new YamlValueException($"invalid value for Float(): {shown}", isTypeError: false);
            }
        }

        var plain = text.IndexOf('_') < 0 ? text : text.ToString().Replace("_", "", StringComparison.Ordinal);
        return double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOf('_');
        return found < 0 ? -1 : from + found;
    }

    private static bool LooksLikeOne(ReadOnlySpan<char> text)
    {
        var i = text is ['-' or '+', ..] ? 1 : 0;
        if (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i = SkipDigits(text, i);
        }

        if (i >= text.Length || text[i] != '.')
        {
            return false;
        }

        var end = SkipDigits(text, i + 1);
        if (end == i + 1)
        {
            return false;
        }

        if (end == text.Length)
        {
            return true;
        }

        return text[end] is 'e' or 'E' && end + 2 < text.Length && text[end + 1] is '-' or '+'
            && text[(end + 2)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && (char.IsAsciiDigit(text[from]) || text[from] == '_'))
        {
            from++;
        }

        return from;
    }
}
