using Fluid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>A filter that has its result at once. Must be safe to call from several threads.</summary>
/// <param name="input">What stands before the bar.</param>
/// <param name="arguments">What stands after the colon.</param>
/// <param name="context">The render.</param>
public delegate FluidValue LiquidFilter(FluidValue input, LiquidArguments arguments, LiquidContext context);
