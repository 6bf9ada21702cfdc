using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>A Ruby Time: an instant with the offset it is shown in. Immutable.</summary>
/// <param name="value">The instant and its offset from UTC.</param>
/// <param name="zone">
/// The zone's abbreviation (<c>JST</c>) for <c>%Z</c>; <see langword="null"/> where only the offset is known.
/// <c>"UTC"</c> marks a Ruby UTC time, whose <c>to_s</c> ends in <c>UTC</c> rather than <c>+0000</c>; use
/// <see langword="null"/> for a local time of a zone that happens to be UTC only if it must print <c>+0000</c> and has no name.
/// </param>
/// <param name="isUtc">Whether Ruby's <c>utc?</c> holds: <c>to_s</c> then prints <c>UTC</c> in place of the offset.</param>
public sealed class TimeValue(DateTimeOffset value, string? zone = null, bool isUtc = false) : FluidValue
{
    /// <summary>The instant and its offset from UTC.</summary>
    public DateTimeOffset Value { get; } = value;

    /// <summary>The zone's abbreviation, if known.</summary>
    public string? Zone { get; } = zone;

    /// <summary>Whether Ruby's <c>utc?</c> holds for this time.</summary>
    public bool IsUtc { get; } = isUtc;

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.DateTime;

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other is TimeValue time && time.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeValue time && Equals((FluidValue)time);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => Value.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public override string ToStringValue() => RubyText.FormatTime(this);

    /// <inheritdoc/>
    public override object ToObjectValue() => Value;
}
