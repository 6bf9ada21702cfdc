using System.Numerics;
using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>A Ruby Range of integers, both ends included: <c>(1..5)</c>. Immutable.</summary>
public sealed class RangeValue(BigInteger first, BigInteger last) : FluidValue
{
    /// <summary>Where the range begins.</summary>
    public BigInteger First { get; } = first;

    /// <summary>Where the range ends; it is empty if that lies before its beginning.</summary>
    public BigInteger Last { get; } = last;

    /// <summary>How many numbers the range holds.</summary>
    public BigInteger Size => Last < First ? BigInteger.Zero : Last - First + 1;

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Array;

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other is RangeValue range && range.First == First && range.Last == Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RangeValue range && Equals((FluidValue)range);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Last);

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public override string ToStringValue() => $"{IntegerValue.Create(First).ToStringValue()}..{IntegerValue.Create(Last).ToStringValue()}";

    /// <inheritdoc/>
    public override object ToObjectValue() => this;

    /// <inheritdoc/>
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context)
    {
        for (var i = First; i <= Last; i++)
        {
            yield return IntegerValue.Create(i);
        }
    }

    /// <inheritdoc/>
    public override bool Contains(FluidValue value) => value switch
    {
        IntegerValue integer => integer.Value >= First && integer.Value <= Last,
        FloatValue number => number.Value >= (double)First && number.Value <= (double)Last,
        _ => false,
    };
}
