using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Drops;

/// <summary>A page or document with further variables, which a <c>pre_render</c> hook gave it for one render.</summary>
internal sealed class OverlayDrop(Drop drop, HashValue variables) : Drop
{
    public override IEnumerable<string> Keys => drop.Keys.Union(variables.Keys.Select(k => k.ToStringValue()), StringComparer.Ordinal);

    public override IEnumerable<string> KeysFor(TemplateContext context) =>
        drop.KeysFor(context).Union(variables.Keys.Select(k => k.ToStringValue()), StringComparer.Ordinal);

    public override FluidValue Get(string name, TemplateContext context) => variables.TryGetValue(name, out var value) ? value : drop.Get(name, context);

    public override bool HasKey(string name, TemplateContext context) => variables.ContainsKey(name) || drop.HasKey(name, context);

    public override string ToOutput(TemplateContext context) => drop.ToOutput(context);

    public override string ToStringValue() => drop.ToStringValue();

    public override bool Equals(FluidValue? other) => drop.Equals(other);
}
