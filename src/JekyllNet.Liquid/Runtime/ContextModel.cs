using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Lets Fluid's own expressions, in statements that a host brings along, see our variables: Fluid asks the model for what its scope lacks.</summary>
internal sealed class ContextModel : FluidValue
{
    public static readonly ContextModel Instance = new();

    public override FluidValues Type => FluidValues.Object;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        new(context is LiquidContext liquid ? liquid.Find(name) : NilValue.Instance);

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => this;
}
