using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins;

/// <summary>Reads a template's surroundings from a tag or a filter.</summary>
internal static class EnvironmentLookup
{
    /// <summary><c>page</c>, <c>site</c> and so on as Jekyll gives them, not what a loop around the tag may have put under the name.</summary>
    public static FluidValue Environment(this LiquidContext context, string name) =>
        context.Environments is [Drop payload, ..] ? payload.Get(name, context) : context.Find(name);

    /// <summary>A value's member; nil where it has none.</summary>
    public static FluidValue Member(this FluidValue value, string key, TemplateContext context) => value switch
    {
        HashValue hash => hash[key],
        Drop drop => drop.Get(key, context),
        _ => NilValue.Instance,
    };
}
