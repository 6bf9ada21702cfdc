using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Expressions;

/// <summary>A range whose ends are known only at render time.</summary>
internal sealed class RangeExpression(LiquidExpression first, LiquidExpression last) : LiquidExpression
{
    public override FluidValue Evaluate(LiquidContext context) => new RangeValue(End(first.Evaluate(context)), End(last.Evaluate(context)));

    private static BigInteger End(FluidValue value) => value switch
    {
        IntegerValue integer => integer.Value,
        StringValue text => RubyNumber.ParseInteger(text.ToStringValue()),
        _ => RubyTruth.IsNil(value) ? BigInteger.Zero : RubyNumber.RequireInteger(value),
    };
}
