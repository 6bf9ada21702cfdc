using JekyllNet.Model;

namespace JekyllNet.Rendering;

/// <summary>All items in Jekyll's render order: collections in the configuration's order, documents sorted, then pages. Immutable.</summary>
internal sealed class RenderPlan
{
    private RenderPlan(RenderSlot[] slots) => Slots = slots;

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
        ContentItem[] items = [.. content.Collections.SelectMany(c => c.Documents), .. content.Pages, .. sourceMaps];
        foreach (var item in items)
        {
            item.Ordinal = -1;
        }

        // Who stands in several places is rendered in the first.
        var slots = new List<RenderSlot>(items.Length);
        foreach (var item in items.Where(item => item.Ordinal < 0))
        {
            item.Ordinal = slots.Count;
            slots.Add(new RenderSlot(item, slots.Count, tellsDetails, keepsLogs));
        }

        return new RenderPlan([.. slots]) { SourceMaps = sourceMaps };
    }

    public RenderSlot? Find(ContentItem item) => (uint)item.Ordinal < Slots.Length && Slots[item.Ordinal] is var slot && slot.Item == item ? slot : null;
}
