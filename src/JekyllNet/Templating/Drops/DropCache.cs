using System.Runtime.CompilerServices;
using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>One drop for each item of a site, made at first use. Safe for concurrent use.</summary>
internal sealed class DropCache
{
    private readonly ConditionalWeakTable<object, Drop> _drops = [];

    public Drop Of(Document document) => _drops.GetValue(document, static d => new DocumentDrop((Document)d));

    public Drop Of(Page page) => _drops.GetValue(page, static p => new PageDrop((Page)p));

    public Drop Of(StaticFile file) => _drops.GetValue(file, static f => new StaticFileDrop((StaticFile)f));

    public Drop Of(Excerpt excerpt) => _drops.GetValue(excerpt, static e => new ExcerptDrop((Excerpt)e));

    public Drop Of(ContentItem item) => item is Document document ? Of(document) : Of((Page)item);

    public FluidValue OfNullable(Document? document) => document is null ? NilValue.Instance : Of(document);

    public ListValue ListOf(IEnumerable<Document> documents) => new(documents.Select(FluidValue (d) => Of(d)));

    public ListValue ListOf(IEnumerable<Page> pages) => new(pages.Select(FluidValue (p) => Of(p)));

    public ListValue ListOf(IEnumerable<StaticFile> files) => new(files.Select(FluidValue (f) => Of(f)));
}
