using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>What Liquid's own drops answer when asked for what they do not know.</summary>
internal static class UnknownMember
{
    public static FluidValue Of(string name, TemplateContext context) => context is LiquidContext { StrictVariables: true }
        ? throw new LiquidRenderException($"undefined method {name}", "Liquid::UndefinedDropMethod")
        : NilValue.Instance;
}
