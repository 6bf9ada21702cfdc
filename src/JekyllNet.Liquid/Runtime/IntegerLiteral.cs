using System.Numerics;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>Integer("…")</c>: white space around, a sign, a radix prefix, underscores between digits.</summary>
internal static class IntegerLiteral
{
    public static bool TryParse(string text, out BigInteger value)
    {
        var end = text.IndexOf('\0', StringComparison.Ordinal);
        if (end < 0)
        {
            return TryParseWhole(text, out value);
        }

        // Ruby reads numbers with underscores, and those of more than 64 bits, up to the first NUL and forgets the rest.
        var head = text[..end];
        return TryParseWhole(head, out value)
            && (BigInteger.Abs(value) > ulong.MaxValue || head.Contains('_', StringComparison.Ordinal));
    }

    private static bool TryParseWhole(string text, out BigInteger value)
    {
        value = BigInteger.Zero;
        var span = text.AsSpan().Trim(" \t\n\v\f\r");
        var negative = span.StartsWith("-");
        if (span.StartsWith("-") || span.StartsWith("+"))
        {
            span = span[1..];
        }

        var radix = Radix(ref span);
        if (span.IsEmpty || span[0] == '_' || span[^1] == '_')
        {
            return false;
        }

        for (var i = 0; i < span.Length; i++)
        {
            if (span[i] == '_' && span[i - 1] != '_')
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(span[i]) ? Convert.ToInt32(span[i].ToString(), 16) : int.MaxValue;
            if (digit >= radix)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        value = negative ? -value : value;
        return true;
    }

    private static int Radix(ref ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2 || digits[0] != '0')
        {
            return 10;
        }

        var (radix, skip) = digits[1] switch
        {
            'x' or 'X' => (16, 2),
            'b' or 'B' => (2, 2),
            'o' or 'O' => (8, 2),
            'd' or 'D' => (10, 2),
            '_' => (8, 2),
            _ => (8, 1),
        };
        digits = digits[skip..];
        return radix;
    }
}
