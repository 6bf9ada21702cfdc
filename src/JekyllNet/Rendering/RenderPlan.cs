using JekyllNet.Model;

namespace JekyllNet.Rendering;

/// <summary>All items in Jekyll's render order: collections in the configuration's order, documents sorted, then pages. Immutable.</summary>
internal sealed class RenderPlan
{
    private readonly Dictionary<ContentItem, RenderSlot> _byItem;

    private RenderPlan(RenderSlot[] slots)
    {
        Slots = slots;
        _byItem = slots.ToDictionary(s => s.Item);
    }

    public RenderSlot[] Slots { get; }

    /// <summary>The pages that rendering adds, in the order of the pages that they come from.</summary>
    public required IReadOnlyList<SourceMapPage> SourceMaps { get; init; }

    /// <summary>The plan for a site.</summary>
    /// <param name="content">All that was read and generated.</param>
    /// <param name="sourceMap">Makes the page for the source map of a page that gets one.</param>
    /// <param name="tellsDetails">Whether the items are to tell details while they render.</param>
    /// <param name="keepsLogs">Whether what the items tell is kept for a build that takes them over.</param>
    public static RenderPlan For(SiteContent content, Func<Page, SourceMapPage?> sourceMap, bool tellsDetails, bool keepsLogs = false)
    {
        foreach (var collection in content.Collections)
        {
            for (var i = 0; i < collection.Documents.Count; i++)
            {
                collection.Documents[i].Index = i;
            }
        }

        var sourceMaps = content.Pages.Distinct().Select(sourceMap).OfType<SourceMapPage>().ToArray();
        var items = content.Collections.SelectMany(c => c.Documents).Concat<ContentItem>(content.Pages).Concat(sourceMaps).Distinct();
        var slots = items.Select((item, i) => new RenderSlot(item, i, tellsDetails, keepsLogs)).ToArray();
        return new RenderPlan(slots) { SourceMaps = sourceMaps };
    }

    public RenderSlot? Find(ContentItem item) => _byItem.GetValueOrDefault(item);
}
