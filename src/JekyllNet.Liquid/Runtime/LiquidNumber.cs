using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>What Liquid's <c>to_number</c> makes of a value: an Integer, or a BigDecimal for floats and for text that looks like one.</summary>
internal readonly struct LiquidNumber
{
    private readonly RubyDecimal _decimal;

    private LiquidNumber(BigInteger integer)
    {
        IsInteger = true;
        Integer = integer;
    }

    private LiquidNumber(RubyDecimal value) => _decimal = value;

    public bool IsInteger { get; }

    public BigInteger Integer { get; }

    public RubyDecimal Decimal => IsInteger ? RubyDecimal.Of(Integer) : _decimal;

    public static LiquidNumber Of(FluidValue value) => value switch
    {
        IntegerValue integer => new(integer.Value),
        FloatValue number => new(RubyDecimal.Of(number.Value)),
        StringValue text => OfText(text.ToStringValue()),
        NumberValue number => Of(RubyOrder.FromFluid(number)),
        _ => new(BigInteger.Zero),
    };

    public static LiquidNumber Of(RubyDecimal value) => new(value);

    public static LiquidNumber Of(BigInteger value) => new(value);

    public FluidValue ToValue() => IsInteger ? IntegerValue.Create(Integer) : new FloatValue(_decimal.ToDouble());

    /// <summary>A whole number, as a count of digits.</summary>
    public int ToDigits()
    {
        var value = IsInteger ? Integer : _decimal.IsFinite ? _decimal.Truncate() : BigInteger.Zero;
        return (int)BigInteger.Max(-100_000, BigInteger.Min(100_000, value));
    }

    private static LiquidNumber OfText(string text)
    {
        var stripped = RubyString.Strip(text);
        return IsDecimal(stripped) ? new(RubyDecimal.Parse(stripped)) : new(RubyNumber.ParseInteger(text));
    }

    private static bool IsDecimal(string text)
    {
        var i = SkipDigits(text, text.StartsWith('-') ? 1 : 0, out var whole);
        return whole && i < text.Length && text[i] == '.' && SkipDigits(text, i + 1, out var fraction) == text.Length && fraction;
    }

    private static int SkipDigits(string text, int start, out bool any)
    {
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        any = i > start;
        return i;
    }
}
