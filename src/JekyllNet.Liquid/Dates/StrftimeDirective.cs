using System.Globalization;
using System.Numerics;
using System.Text;

namespace JekyllNet.Liquid.Dates;

/// <summary>The flags and the width between <c>%</c> and a directive's letter.</summary>
internal struct StrftimeDirective
{
    /// <summary>What numbers are filled up with: <c>0</c>, a space, or the directive's own choice.</summary>
    public char Padding;
    public bool NoPadding;
    public bool Upcase;
    public bool SwapCase;
    public int Colons;

    /// <summary>The width asked for; -1 where none was.</summary>
    public int Width;

    public readonly void AppendNumber(StringBuilder output, BigInteger number, char padding, int width)
    {
        var wanted = NoPadding ? 1 : Width <= 0 ? width : Width;
        var fill = Padding == '\0' ? padding : Padding;
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        var sign = number.Sign < 0 ? "-" : "";
        var missing = Math.Max(0, wanted - digits.Length - sign.Length);
        _ = fill == '0'
            ? output.Append(sign).Append('0', missing).Append(digits)
            : output.Append(' ', missing).Append(sign).Append(digits);
    }

    public readonly void AppendText(StringBuilder output, string text, bool lower = false)
    {
        if (!NoPadding && Width > text.Length)
        {
            output.Append(Padding == '0' ? '0' : ' ', Width - text.Length);
        }

        output.Append(lower ? text.ToLowerInvariant() : Upcase ? text.ToUpperInvariant() : text);
    }
}
