using Fluid;
using Fluid.Values;
using JekyllNet.Dependencies;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>What <c>page</c> is while an excerpt renders: its document without an excerpt of its own.</summary>
internal sealed class ExcerptDrop(Excerpt excerpt) : Drop, IDocumentDrop
{
    private readonly Drop _item = excerpt.Item is Document document ? new DocumentDrop(document) : new PageDrop((Page)excerpt.Item);

    public string Url => excerpt.Item.Url;

    public override IEnumerable<string> Keys => _item.Keys.Prepend("layout").Distinct();

    public override IEnumerable<string> KeysFor(TemplateContext context) => _item.KeysFor(context).Prepend("layout").Distinct();

    public override FluidValue Get(string name, TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Value, excerpt.Item.Identity, name);
        return Find(name, context);
    }

    private FluidValue Find(string name, TemplateContext context) => name switch
    {
        "excerpt" => NilValue.Instance,
        "content" => StringValue.Create(excerpt.Content),
        "output" => throw new LiquidRenderException("stack level too deep", "SystemStackError"), // It would render itself for ever.
        "path" or "relative_path" when excerpt.Item is Document => StringValue.Create(excerpt.RelativePath),
        "id" when excerpt.Item is Document document => StringValue.Create(document.Id + "#excerpt"),
        _ => _item.Get(name, context),
    };

    public override string ToOutput(TemplateContext context) => excerpt.Content;
}
