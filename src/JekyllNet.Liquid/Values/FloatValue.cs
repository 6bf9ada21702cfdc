using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>A Ruby Float: a double, printed as Ruby prints it (<c>3.0</c>, <c>1.0e+20</c>, <c>Infinity</c>). Immutable.</summary>
public sealed class FloatValue(double value) : FluidValue
{
    /// <summary>The number.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Number;

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other switch
    {
        FloatValue number => number.Value == Value,
        IntegerValue integer => (double)integer.Value == Value,
        NumberValue number => (double)number.ToNumberValue() == Value,
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FloatValue number && Value.Equals(number.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => double.IsFinite(Value) && Math.Abs(Value) < 7.9e28 ? (decimal)Value : 0;

    /// <inheritdoc/>
    public override string ToStringValue() => RubyText.FormatFloat(Value);

    /// <inheritdoc/>
    public override object ToObjectValue() => Value;
}
