using System.Globalization;
using System.Numerics;

namespace JekyllNet.Liquid.Runtime;

/// <summary>
/// Ruby's BigDecimal as far as Liquid's arithmetic needs it: exact but in division, which is cut off after some forty digits.
/// Infinity and NaN, which division by zero brings forth, are carried as doubles, and so is the sign of zero.
/// </summary>
internal readonly struct RubyDecimal
{
    private const int DivisionDigits = 40;
    private readonly BigInteger _unscaled;
    private readonly int _scale;
    private readonly double _special;

    private RubyDecimal(BigInteger unscaled, int scale)
    {
        _unscaled = unscaled;
        _scale = scale;
    }

    private RubyDecimal(double special) => _special = special;

    private static RubyDecimal NegativeZero => new(-0.0);

    private bool IsNegative => _unscaled.Sign < 0 || (_unscaled.IsZero && double.IsNegative(_special));

    public bool IsFinite => double.IsFinite(_special);

    public bool IsNaN => double.IsNaN(_special);

    public bool IsZero => IsFinite && _unscaled.IsZero;

    public static RubyDecimal Of(BigInteger value) => new(value, 0);

    public static RubyDecimal Of(double value) => double.IsFinite(value)
        ? value == 0 ? new RubyDecimal(value) : Parse(value.ToString("R", CultureInfo.InvariantCulture))
        : new RubyDecimal(value);

    /// <summary>Reads digits with an optional fraction and exponent.</summary>
    public static RubyDecimal Parse(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = mark < 0 ? text : text[..mark];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : digits.Length - point - 1;
        var unscaled = BigInteger.Parse(point < 0 ? digits : digits.Remove(point, 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        scale -= exponent;
        return unscaled.IsZero && digits.StartsWith('-') ? NegativeZero : scale < 0 ? new RubyDecimal(unscaled * BigInteger.Pow(10, -scale), 0) : new RubyDecimal(unscaled, scale);
    }

    public static RubyDecimal Add(RubyDecimal left, RubyDecimal right) => Both(left, right)
        ? left.IsZero && right.IsZero && left.IsNegative && right.IsNegative ? NegativeZero : new RubyDecimal(left.At(Wider(left, right)) + right.At(Wider(left, right)), Wider(left, right))
        : new RubyDecimal(left.ToDouble() + right.ToDouble());

    public static RubyDecimal Subtract(RubyDecimal left, RubyDecimal right) => Both(left, right)
        ? left.IsZero && right.IsZero && left.IsNegative && !right.IsNegative ? NegativeZero : new RubyDecimal(left.At(Wider(left, right)) - right.At(Wider(left, right)), Wider(left, right))
        : new RubyDecimal(left.ToDouble() - right.ToDouble());

    public static RubyDecimal Multiply(RubyDecimal left, RubyDecimal right) => Both(left, right)
        ? (left.IsZero || right.IsZero) && left.IsNegative != right.IsNegative
            ? NegativeZero
            : new RubyDecimal(left._unscaled * right._unscaled, left._scale + right._scale)
        : new RubyDecimal(left.ToDouble() * right.ToDouble());

    public static RubyDecimal Divide(RubyDecimal left, RubyDecimal right)
    {
        if (!Both(left, right) || right.IsZero)
        {
            return new RubyDecimal(left.ToDouble() / right.ToDouble());
        }

        if (left.IsZero)
        {
            return left.IsNegative != right.IsNegative ? NegativeZero : new RubyDecimal(BigInteger.Zero, 0);
        }

        var shift = Math.Max(0, DivisionDigits - Digits(left._unscaled) + Digits(right._unscaled));
        var quotient = left._unscaled * BigInteger.Pow(10, shift) / right._unscaled;
        var scale = left._scale - right._scale + shift;
        return scale < 0 ? new RubyDecimal(quotient * BigInteger.Pow(10, -scale), 0) : new RubyDecimal(quotient, scale);
    }

    /// <summary>The rest with the divisor's sign.</summary>
    public static RubyDecimal Modulo(RubyDecimal left, RubyDecimal right)
    {
        if (!Both(left, right))
        {
            return left.IsFinite && double.IsInfinity(right._special) ? left : new RubyDecimal(double.NaN);
        }

        var scale = Wider(left, right);
        var (dividend, divisor) = (left.At(scale), right.At(scale));
        var rest = BigInteger.Remainder(dividend, divisor);
        return new RubyDecimal(!rest.IsZero && rest.Sign != divisor.Sign ? rest + divisor : rest, scale);
    }

    public static int Compare(RubyDecimal left, RubyDecimal right) => Both(left, right)
        ? left.At(Wider(left, right)).CompareTo(right.At(Wider(left, right)))
        : double.IsNaN(left._special) || double.IsNaN(right._special) ? LiquidComparer.Unordered : left.ToDouble().CompareTo(right.ToDouble());

    public RubyDecimal Abs() => IsFinite ? new RubyDecimal(BigInteger.Abs(_unscaled), _scale) : new RubyDecimal(Math.Abs(_special));

    public BigInteger Floor() => BigInteger.DivRem(_unscaled, Power, out var rest) - (rest.Sign < 0 ? 1 : 0);

    public BigInteger Ceiling() => BigInteger.DivRem(_unscaled, Power, out var rest) + (rest.Sign > 0 ? 1 : 0);

    /// <summary>Rounds half away from zero, to digits after the point or, if negative, before it.</summary>
    public RubyDecimal Round(int digits)
    {
        if (!IsFinite || digits >= _scale)
        {
            return this;
        }

        var isNegative = IsNegative;

        var unit = BigInteger.Pow(10, Math.Min(_scale - digits, Digits(_unscaled) + 1));
        var half = unit / 2;
        var rounded = (_unscaled + (_unscaled.Sign < 0 ? -half : half)) / unit;
        return rounded.IsZero && isNegative ? NegativeZero
            : digits >= 0 ? new RubyDecimal(rounded, digits) : new RubyDecimal(rounded * BigInteger.Pow(10, rounded.IsZero ? 0 : -digits), 0);
    }

    /// <summary>The whole number, fraction cut off.</summary>
    public BigInteger Truncate() => _unscaled / Power;

    public double ToDouble() => !IsFinite || _unscaled.IsZero ? _special
        : double.Parse(string.Create(CultureInfo.InvariantCulture, $"{_unscaled}e{-_scale}"), NumberStyles.Float, CultureInfo.InvariantCulture);

    private BigInteger Power => BigInteger.Pow(10, _scale);

    private static bool Both(RubyDecimal left, RubyDecimal right) => left.IsFinite && right.IsFinite;

    private static int Wider(RubyDecimal left, RubyDecimal right) => Math.Max(left._scale, right._scale);

    private static int Digits(BigInteger value) => (int)Math.Floor(BigInteger.Log10(BigInteger.Abs(value) + 1)) + 1;

    private BigInteger At(int scale) => scale == _scale ? _unscaled : _unscaled * BigInteger.Pow(10, scale - _scale);
}
