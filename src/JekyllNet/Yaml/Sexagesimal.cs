using System.Globalization;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Yaml;

/// <summary>
/// Numbers in base sixty (<c>1:30</c> is 90.0). SafeYAML negates the sum of a negative number whose first part it has
/// already read with its sign, so <c>-1:30</c> is 30.0.
/// </summary>
internal static class Sexagesimal
{
    /// <summary>Reads <c>1:30</c>.</summary>
    public static FluidValue? TryReadInteger(ReadOnlySpan<char> text) => IsWhole(text) ? new FloatValue(Signed(text, Whole(text))) : null;

    /// <summary>Reads <c>1:30.5</c>.</summary>
    /// <exception cref="YamlValueException">Ruby's Float raises on one of its parts.</exception>
    public static FluidValue? TryReadFloat(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        if (point < 0 || !IsWhole(text[..point]) || !IsFraction(text[(point + 1)..]))
        {
            return null;
        }

        var sum = Whole(text[..point]);
        if (point + 1 < text.Length)
        {
            sum += YamlFloat.Parse(text[point..]);
        }

        return new FloatValue(Signed(text, sum));
    }

    private static double Signed(ReadOnlySpan<char> text, double value) => text[0] == '-' ? -value : value;

    private static bool IsFraction(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var i = text is ['-' or '+', ..] ? 1 : 0;
        if (i >= text.Length || !char.IsAsciiDigit(text[i]))
        {
            return false;
        }

        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        if (i == text.Length)
        {
            return false;
        }

        while (i < text.Length)
        {
            var part = text[(i + 1)..];
            var end = part.IndexOf(':');
            part = end < 0 ? part : part[..end];
            if (text[i] != ':' || !IsPart(part))
            {
                return false;
            }

            i += 1 + part.Length;
        }

        return true;
    }

    private static bool IsPart(ReadOnlySpan<char> part) => part.Length switch
    {
        1 => char.IsAsciiDigit(part[0]),
        2 => part[0] is >= '0' and <= '5' && char.IsAsciiDigit(part[1]),
        _ => false,
    };

    private static double Whole(ReadOnlySpan<char> text)
    {
        var sum = 0.0;
        var factor = 1.0;
        while (true)
        {
            var colon = text.LastIndexOf(':');
            sum += YamlFloat.Parse(text[(colon + 1)..]) * factor;
            factor *= 60;
            if (colon < 0)
            {
                return sum;
            }

            text = text[..colon];
        }
    }
}
