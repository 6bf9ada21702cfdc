using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Drops;

/// <summary>A page as <c>page</c> is while it renders itself: Jekyll made its Hash before, so its content stays the source.</summary>
internal sealed class FrozenPageDrop(PageDrop page) : Drop
{
    public override IEnumerable<string> Keys => page.Keys;

    public override IEnumerable<string> KeysFor(TemplateContext context) => page.KeysFor(context);

    public override FluidValue Get(string name, TemplateContext context) =>
        name == "content" ? StringValue.Create(page.Page.Content ?? "") : page.Get(name, context);

    public override bool HasKey(string name, TemplateContext context) => page.HasKey(name, context);

    public override string ToOutput(TemplateContext context) => ToLiquid(context).ToStringValue();

    public override FluidValue ToLiquid(TemplateContext context)
    {
        var hash = (HashValue)page.ToLiquid(context);
        hash["content"] = StringValue.Create(page.Page.Content ?? "");
        return hash;
    }
}
