using Fluid.Values;

namespace JekyllNet.Liquid.Expressions;

/// <summary>An expression and the filters its value goes through.</summary>
internal sealed class FilteredExpression(LiquidExpression input, FilterCall[] filters) : LiquidExpression
{
    public override FluidValue Evaluate(LiquidContext context)
    {
        var value = input.Evaluate(context);
        foreach (var filter in filters)
        {
            value = filter.Apply(value, context);
            if (value is BlankValue or EmptyValue)
            {
                // Liquid asks what a filter returns for what stands for it, and that of blank and empty is their text.
                value = StringValue.Empty;
            }
        }

        return value;
    }
}
