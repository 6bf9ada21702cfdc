using JekyllNet.Dependencies;
using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>
/// Finds the items that may come out otherwise than in the last build: their source differs, or something that their render read
/// does. Where that is uncertain an item counts as affected.
/// </summary>
internal sealed class AffectedItems
{
    private readonly PreviousBuild _before;
    private readonly RenderSession _now;
    private readonly SiteChanges _site;
    private readonly RenderSlot[] _slots;
    private readonly ItemChanges[] _changes;
    private readonly bool?[] _excerpts;
    private readonly bool?[] _affected;

    public AffectedItems(PreviousBuild before, RenderSession now)
    {
        _before = before;
        _now = now;
        _slots = now.Plan.Slots;
        _affected = new bool?[_slots.Length];
        _excerpts = new bool?[_slots.Length];
        _changes = Array.ConvertAll(
            _slots, slot => before.Find(slot.Item.Identity!) is { } earlier ? ItemComparison.Compare(earlier.Item, slot.Item) : ItemChanges.Existence);
        _site = new SiteChanges(before.Session, now, valuesDiffer: Array.Exists(_changes, c => (c & (ItemChanges.Data | ItemChanges.Date | ItemChanges.Existence)) != 0));
    }

    /// <summary>Takes over what the last build made of the items that are not affected.</summary>
    public void TakeOverTheRest()
    {
        foreach (var slot in _slots)
        {
            _ = IsAffected(slot);
        }

        // What an item leaves behind for the next one is made when it is rendered.
        foreach (var slot in _slots)
        {
            if (slot.LeftoversOf is { } earlier)
            {
                _affected[earlier.Ordinal] = true;
            }
        }

        foreach (var slot in _slots)
        {
            if (_affected[slot.Ordinal] == false)
            {
                slot.TakeOver(_before.Find(slot.Item.Identity!)!);
            }
        }

        TakeExcerptsOver();
    }

    private void TakeExcerptsOver()
    {
        foreach (var slot in _slots)
        {
            if (ExcerptOf(slot.Item) is { } excerpt && _before.FindExcerpt(slot.Item.Identity!) is { HasTold: false } known && !IsExcerptAffected(slot.Item.Identity!, slot))
            {
                _now.KeepExcerpt(excerpt, known);
            }
        }
    }

    private bool IsAffected(RenderSlot slot)
    {
        if (_affected[slot.Ordinal] is { } known)
        {
            return known;
        }

        // Whoever comes back here while it is being found out depends on himself.
        _affected[slot.Ordinal] = true;
        return (_affected[slot.Ordinal] = FindOut(slot)).Value;
    }

    private bool FindOut(RenderSlot slot)
    {
        var identity = slot.Item.Identity!;
        if (_before.Find(identity) is not { Output: not null, Reads: { } reads } earlier
            || slot.IsStateful || earlier.IsStateful || slot.LeftoversOf is not null || earlier.LeftoversOf is not null)
        {
            return true;
        }

        if (HasOtherSource(_changes[slot.Ordinal], earlier.Item, slot.Item))
        {
            return true;
        }

        if (slot.Item is SourceMapPage map)
        {
            return IsAffected(_now.Plan.Find(map.Stylesheet)!);
        }

        return HaveChanged(reads, slot) || (reads.ReadsLeftovers && !ValueComparison.AreSame(earlier.LayoutLeftover, slot.LayoutLeftover));
    }

    // Undated documents have the time of the build; that matters only where it is read.
    private bool HasOtherSource(ItemChanges changes, ContentItem before, ContentItem now) =>
        (changes & (ItemChanges.Existence | ItemChanges.Data | ItemChanges.Body | ItemChanges.Pager | ItemChanges.Line)) != 0
        || ((changes & ItemChanges.Date) != 0 && !(_site.IsTimeOfBuild(before.Data["date"], now.Data["date"])));

    private bool HaveChanged(ReadRecord reads, RenderSlot reader)
    {
        if (reads.IsVolatile)
        {
            return true;
        }

        foreach (var key in reads.Keys)
        {
            if (HasChanged(key, reader))
            {
                return true;
            }
        }

        return Array.Exists(reads.Files, static file => !file.StillHolds());
    }

    private bool HasChanged(ReadKey key, RenderSlot reader)
    {
        if (key.Item is not { } identity)
        {
            return key.Kind == ReadKind.RelatedPosts ? _site.RelatedPostsDiffer() : _site.HasChanged(key);
        }

        if (identity.Ordinal < 0)
        {
            return true;
        }

        var target = _slots[identity.Ordinal];
        var changes = _changes[identity.Ordinal];
        return (changes & ItemChanges.Existence) != 0 || key.Kind switch
        {
            ReadKind.Value => changes != ItemChanges.None && PropertyComparison.Differs(changes, _before.Find(identity)!.Item, target.Item, key.Name),
            ReadKind.Whole => (changes & ~(ItemChanges.Body | ItemChanges.Line)) != 0,
            ReadKind.Body => (changes & ItemChanges.Body) != 0,
            ReadKind.Source => target.Ordinal <= reader.Ordinal || (changes & ItemChanges.Body) != 0,
            ReadKind.NoOutput => target.Ordinal <= reader.Ordinal,
            ReadKind.Converted or ReadKind.Output => target.Ordinal >= reader.Ordinal || IsAffected(target),
            ReadKind.Excerpt => IsExcerptAffected(identity, target),
            _ => true,
        };
    }

    private bool IsExcerptAffected(ItemIdentity identity, RenderSlot target)
    {
        if (_excerpts[target.Ordinal] is { } known)
        {
            return known;
        }

        _excerpts[target.Ordinal] = true;
        return (_excerpts[target.Ordinal] = FindOutExcerpt(identity, target)).Value;
    }

    private bool FindOutExcerpt(ItemIdentity identity, RenderSlot target)
    {
        if (_before.Find(identity) is not { } earlier || _before.FindExcerpt(identity) is not { Reads: { } reads })
        {
            return true;
        }

        var (before, now) = (earlier.Item, target.Item);
        return ExcerptOf(before)?.Content is not { } text || text != ExcerptOf(now)?.Content
            || before.IsValidText != now.IsValidText
            || !ValueComparison.AreSame(before["render_with_liquid"], now["render_with_liquid"])
            || HaveChanged(reads, target);
    }

    private static Excerpt? ExcerptOf(ContentItem item) => item switch
    {
        Document document => document.Excerpt,
        Page page => page.Excerpt,
        _ => null,
    };
}
