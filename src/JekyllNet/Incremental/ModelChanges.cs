using JekyllNet.Dependencies;
using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>What differs from the last build of the session, found by comparing what both read.</summary>
internal sealed class ModelChanges : IBuildChanges
{
    private readonly PreviousBuild _before;
    private readonly RenderSession _now;
    private readonly SiteChanges _site;
    private readonly RenderSlot[] _slots;
    private readonly ItemChanges[] _changes;

    public ModelChanges(PreviousBuild before, RenderSession now)
    {
        _before = before;
        _now = now;
        _slots = now.Plan.Slots;
        _changes = Array.ConvertAll(_slots, slot => Find(slot) is { } earlier ? ItemComparison.Compare(earlier.Item, slot.Item) : ItemChanges.Existence);
        _site = new SiteChanges(before.Session, now, Array.Exists(_slots, MayStandElsewhere));
    }

    public bool IsNew(RenderSlot slot) => (_changes[slot.Ordinal] & ItemChanges.Existence) != 0;

    public ReadRecord? ReadsOf(RenderSlot slot) =>
        Find(slot) is { IsStateful: false, LeftoversOf: null } earlier && !HasOtherSource(_changes[slot.Ordinal], earlier.Item, slot.Item) ? earlier.Reads : null;

    public ReadRecord? ReadsOfExcerpt(RenderSlot slot)
    {
        if (Find(slot) is not { } earlier)
        {
            return null;
        }

        var (before, now) = (earlier.Item, slot.Item);
        return before.CutExcerpt?.Content is { } text && text == now.CutExcerpt?.Content
            && before.IsValidText == now.IsValidText
            && ValueComparison.AreSame(before["render_with_liquid"], now["render_with_liquid"])
            ? FindExcerpt(slot)?.Reads
            : null;
    }

    public bool HasChanged(ReadKey key)
    {
        if (key.Item is not { } identity)
        {
            return key.Kind == ReadKind.RelatedPosts ? _site.RelatedPostsDiffer() : _site.HasChanged(key);
        }

        var target = _slots[identity.Ordinal];
        var changes = _changes[identity.Ordinal];
        return key.Kind switch
        {
            ReadKind.Value => changes != ItemChanges.None && PropertyComparison.Differs(changes, Find(target)!.Item, target.Item, key.Name),
            ReadKind.Whole => (changes & ~(ItemChanges.Body | ItemChanges.Line)) != 0,
            ReadKind.Body => (changes & ItemChanges.Body) != 0,
            _ => true,
        };
    }

    public bool LeftoverDiffers(RenderSlot slot) => !ValueComparison.AreSame(Find(slot) is { } earlier ? _before.Session.LayoutLeftovers.Before(earlier) : null, _now.LayoutLeftovers.Before(slot));

    public void TakeOver(RenderSlot slot)
    {
        var earlier = Find(slot)!;
        if (earlier is { IsKept: true, IsRendered: false })
        {
            _now.Keep(slot, earlier.ToKept()!);
        }
        else
        {
            slot.TakeOver(earlier);
        }
    }

    public RenderedExcerpt? FindExcerpt(RenderSlot slot) => _before.FindExcerpt(slot.Item.Identity!);

    // In the lists of posts by date, by tag, by category.
    private bool MayStandElsewhere(RenderSlot slot)
    {
        var changes = _changes[slot.Ordinal];
        return (changes & (ItemChanges.Date | ItemChanges.Existence)) != 0
            || ((changes & ItemChanges.Data) != 0 && Find(slot) is { } earlier && !(IsSame(earlier, "tags") && IsSame(earlier, "categories")));

        bool IsSame(RenderSlot earlier, string key) => ValueComparison.AreSame(earlier.Item.Data[key], slot.Item.Data[key]);
    }

    private RenderSlot? Find(RenderSlot slot) => _before.Find(slot.Item.Identity!, slot.Ordinal);

    // Undated documents have the time of the build; that matters only where it is read.
    private bool HasOtherSource(ItemChanges changes, ContentItem before, ContentItem now) =>
        (changes & (ItemChanges.Existence | ItemChanges.Data | ItemChanges.Body | ItemChanges.Pager | ItemChanges.Line)) != 0
        || ((changes & ItemChanges.Date) != 0 && !_site.IsTimeOfBuild(before.Data["date"], now.Data["date"]));
}
