using System.Globalization;
using Fluid.Values;

namespace LiquidExtensions;

/// <summary>An amount of money as templates see it: <c>{{ site.price }}</c> prints <c>12.50 EUR</c>, <c>{{ site.price.cents }}</c> prints <c>1250</c>.</summary>
public sealed class Money(decimal amount) : FluidValue
{
    public decimal Amount { get; } = amount;

    public override FluidValues Type => FluidValues.Object;

    public override ValueTask<FluidValue> GetValueAsync(string name, Fluid.TemplateContext context) =>
        new(name == "cents" ? NumberValue.Create(decimal.Truncate(Amount * 100)) : NilValue.Instance);

    public override bool Equals(FluidValue? other) => other is Money money && money.Amount == Amount;

    public override bool Equals(object? obj) => obj is Money money && Equals((FluidValue)money);

    public override int GetHashCode() => Amount.GetHashCode();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => Amount;

    public override string ToStringValue() => Amount.ToString("0.00", CultureInfo.InvariantCulture) + " EUR";

    public override object ToObjectValue() => Amount;
}
