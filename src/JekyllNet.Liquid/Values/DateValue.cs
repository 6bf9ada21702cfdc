using System.Globalization;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>A Ruby Date: a day without a time or a zone, printed <c>2020-01-31</c>. Immutable.</summary>
public sealed class DateValue(DateOnly value) : FluidValue
{
    /// <summary>The day.</summary>
    public DateOnly Value { get; } = value;

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.DateTime;

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other is DateValue date && date.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateValue date && Value == date.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public override string ToStringValue() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override object ToObjectValue() => Value;
}
