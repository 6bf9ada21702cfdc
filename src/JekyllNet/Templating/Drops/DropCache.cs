using System.Collections.Concurrent;
using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>One drop for each item of a site, made at first use. Safe for concurrent use.</summary>
internal sealed class DropCache
{
    private readonly ConcurrentDictionary<object, Drop> _drops = new(ReferenceEqualityComparer.Instance);

    public Drop Of(Document document) => _drops.GetOrAdd(document, static d => new DocumentDrop((Document)d));

    public Drop Of(Page page) => _drops.GetOrAdd(page, static p => new PageDrop((Page)p));

    public Drop Of(StaticFile file) => _drops.GetOrAdd(file, static f => new StaticFileDrop((StaticFile)f));

    public Drop Of(Excerpt excerpt) => _drops.GetOrAdd(excerpt, static e => new ExcerptDrop((Excerpt)e));

    public Drop Of(ContentItem item) => item is Document document ? Of(document) : Of((Page)item);

    public FluidValue OfNullable(Document? document) => document is null ? NilValue.Instance : Of(document);

    public ListValue ListOf(IEnumerable<Document> documents) => new(documents.Select(FluidValue (d) => Of(d)));

    public ListValue ListOf(IEnumerable<Page> pages) => new(pages.Select(FluidValue (p) => Of(p)));

    public ListValue ListOf(IEnumerable<StaticFile> files) => new(files.Select(FluidValue (f) => Of(f)));
}
