using Fluid.Values;

namespace JekyllNet.Liquid.Expressions;

/// <summary>A string, a number, true, false, nil, <c>blank</c> or <c>empty</c>, or a range of such.</summary>
internal sealed class LiteralExpression(FluidValue value) : LiquidExpression
{
    public static readonly LiteralExpression Nil = new(NilValue.Instance);

    public FluidValue Value { get; } = value;

    internal override bool IsConstant => true;

    public override FluidValue Evaluate(LiquidContext context) => Value;
}
