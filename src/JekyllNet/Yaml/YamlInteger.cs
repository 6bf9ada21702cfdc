using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Yaml;

/// <summary>
/// SafeYAML's integers: decimal, octal after a leading 0, hexadecimal and binary, where any <c>_</c> and <c>,</c> is dropped first.
/// Base sixty (<c>1:30</c>) counts among them, though it comes out as a float.
/// </summary>
internal static class YamlInteger
{
    public static FluidValue? TryRead(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('_', ',') >= 0)
        {
            text = text.ToString().Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        }

        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        var isSigned = digits.Length < text.Length;
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]))
        {
            return null;
        }

        if (digits is ['0', 'x' or 'X', .. var hex] && !hex.IsEmpty && IsAll(hex, char.IsAsciiHexDigit))
        {
            return digits[1] == 'X' && isSigned ? null : Signed(FromBits(hex, 4), text[0] == '-');
        }

        if (digits is ['0', 'b', .. var binary] && !isSigned && !binary.IsEmpty && binary.IndexOfAnyExceptInRange('0', '1') < 0)
        {
            return Signed(FromBits(binary, 1), false);
        }

        if (digits.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return Sexagesimal.TryReadInteger(text);
        }

        if (digits[0] != '0' || digits.Length == 1)
        {
            return Decimal(text);
        }

        return !isSigned && digits.IndexOfAnyExceptInRange('0', '7') < 0 ? Signed(FromBits(digits, 3), false) : null;
    }

    private static IntegerValue Decimal(ReadOnlySpan<char> text) =>
        text.Length <= 18
            ? IntegerValue.Create(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : IntegerValue.Create(BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    private static IntegerValue Signed(BigInteger value, bool isNegative) => IntegerValue.Create(isNegative ? -value : value);

    /// <summary>Digits of a base that is a power of two, packed into bytes at once: no big multiplications on a long text.</summary>
    private static BigInteger FromBits(ReadOnlySpan<char> digits, int bitsPerDigit)
    {
        var bytes = new byte[(digits.Length * bitsPerDigit / 8) + 2];
        var bit = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var digit = char.IsAsciiDigit(digits[i]) ? digits[i] - '0' : (digits[i] | 0x20) - 'a' + 10;
            var shifted = digit << (bit & 7);
            bytes[bit >> 3] |= (byte)shifted;
            bytes[(bit >> 3) + 1] |= (byte)(shifted >> 8);
            bit += bitsPerDigit;
        }

        return new BigInteger(bytes, isUnsigned: true);
    }

    private static bool IsAll(ReadOnlySpan<char> text, Func<char, bool> test)
    {
        foreach (var c in text)
        {
            if (!test(c))
            {
                return false;
            }
        }

        return true;
    }
}
