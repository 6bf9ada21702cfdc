using System.Globalization;
using System.Numerics;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>A Ruby Integer: of any size, printed without a fraction. Immutable.</summary>
/// <remarks>Fluid's own number is a decimal, which cannot tell 1 from 1.0 and overflows where Ruby does not.</remarks>
public sealed class IntegerValue : FluidValue
{
    private static readonly IntegerValue[] Small = CreateSmall();
    private readonly BigInteger _big;

    private IntegerValue(long value)
    {
        Int64 = value;
        IsInt64 = true;
    }

    private IntegerValue(BigInteger value) => _big = value;

    /// <summary>Whether the number fits 64 bits; then <see cref="Int64"/> holds it.</summary>
    public bool IsInt64 { get; }

    /// <summary>The number, when <see cref="IsInt64"/>; otherwise 0.</summary>
    public long Int64 { get; }

    /// <summary>The number, whatever its size.</summary>
    public BigInteger Value => IsInt64 ? Int64 : _big;

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Number;

    /// <summary>The value for <paramref name="value"/>; small ones are shared.</summary>
    public static IntegerValue Create(long value) => value is >= -1 and < 257 ? Small[value + 1] : new IntegerValue(value);

    /// <summary>The value for <paramref name="value"/>, whatever its size.</summary>
    public static IntegerValue Create(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Create((long)value) : new IntegerValue(value);

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other switch
    {
        IntegerValue integer => integer.IsInt64 == IsInt64 && integer.Int64 == Int64 && integer._big == _big,
        FloatValue number => (double)Value == number.Value,
        NumberValue number => number.ToNumberValue() == ToNumberValue(),
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntegerValue integer && Equals((FluidValue)integer);

    /// <inheritdoc/>
    public override int GetHashCode() => IsInt64 ? Int64.GetHashCode() : _big.GetHashCode();

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => IsInt64 ? Int64 : (decimal)BigInteger.Min(BigInteger.Max(_big, new BigInteger(decimal.MinValue)), new BigInteger(decimal.MaxValue));

    /// <inheritdoc/>
    public override string ToStringValue() => IsInt64 ? Int64.ToString(CultureInfo.InvariantCulture) : _big.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override object ToObjectValue() => IsInt64 ? Int64 : _big;

    private static IntegerValue[] CreateSmall()
    {
        var values = new IntegerValue[258];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new IntegerValue(i - 1);
        }

        return values;
    }
}
