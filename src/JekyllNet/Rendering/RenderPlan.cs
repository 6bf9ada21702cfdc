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

    public static RenderPlan For(SiteContent content)
    {
        foreach (var collection in content.Collections)
        {
            for (var i = 0; i < collection.Documents.Count; i++)
            {
                collection.Documents[i].Index = i;
            }
        }

        var items = content.Collections.SelectMany(c => c.Documents).Concat<ContentItem>(content.Pages).Distinct();
        return new RenderPlan([.. items.Select((item, i) => new RenderSlot(item, i))]);
    }

    public RenderSlot? Find(ContentItem item) => _byItem.GetValueOrDefault(item);
}
