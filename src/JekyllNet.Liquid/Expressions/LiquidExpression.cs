using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace JekyllNet.Liquid;

/// <summary>Something a template evaluates: a literal, a variable, a range, a variable with filters. Immutable and thread-safe.</summary>
public abstract class LiquidExpression : Expression
{
    /// <summary>The value in <paramref name="context"/>.</summary>
    /// <exception cref="LiquidRenderException">It cannot be had.</exception>
    public abstract FluidValue Evaluate(LiquidContext context);

    /// <inheritdoc/>
    public sealed override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) => new(Evaluate((LiquidContext)context));

    /// <summary>Whether the value is the same in every context.</summary>
    internal virtual bool IsConstant => false;
}
