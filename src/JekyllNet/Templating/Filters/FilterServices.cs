using JekyllNet.Liquid;

namespace JekyllNet.Templating.Filters;

/// <summary>Finds the services in a render.</summary>
internal static class FilterServices
{
    /// <exception cref="InvalidOperationException">The context belongs to no site.</exception>
    public static IFilterServices Of(LiquidContext context) =>
        context.RenderState as IFilterServices ?? throw new InvalidOperationException("Jekyll's filters need a site: the context has no render state of one.");
}
