using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>Each item of a site as templates see it: always by the same drop, which is made at first use and kept with the item. Thread-safe.</summary>
internal static class ItemDrops
{
    public static Drop Of(Document document) => (Drop)(document.Drop ?? Keep(ref document.Drop, new DocumentDrop(document)));

    public static Drop Of(Page page) => (Drop)(page.Drop ?? Keep(ref page.Drop, new PageDrop(page)));

    public static Drop Of(StaticFile file) => (Drop)(file.Drop ?? Keep(ref file.Drop, new StaticFileDrop(file)));

    public static Drop Of(Excerpt excerpt) => (Drop)(excerpt.Drop ?? Keep(ref excerpt.Drop, new ExcerptDrop(excerpt)));

    public static Drop Of(ContentItem item) => item is Document document ? Of(document) : Of((Page)item);

    public static FluidValue OfNullable(Document? document) => document is null ? NilValue.Instance : Of(document);

    public static ListValue ListOf(IEnumerable<Document> documents) => new(documents.Select(FluidValue (d) => Of(d)));

    public static ListValue ListOf(IEnumerable<Page> pages) => new(pages.Select(FluidValue (p) => Of(p)));

    public static ListValue ListOf(IEnumerable<StaticFile> files) => new(files.Select(FluidValue (f) => Of(f)));

    private static object Keep(ref object? kept, Drop made) => Interlocked.CompareExchange(ref kept, made, null) ?? made;
}
