using JekyllNet.Dependencies;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>
/// Finds the items that may come out otherwise than in an earlier build: their source differs, or something that their render read
/// does. Where that is uncertain an item counts as affected.
/// </summary>
internal sealed class AffectedItems(IBuildChanges changes, RenderSession now)
{
    private readonly RenderSlot[] _slots = now.Plan.Slots;
    private readonly Dictionary<ReadKey[], bool> _sets = new(ReferenceEqualityComparer.Instance);
    private readonly bool?[] _affected = new bool?[now.Plan.Slots.Length];
    private readonly bool?[] _excerpts = new bool?[now.Plan.Slots.Length];

    /// <summary>Takes over what the earlier build made of the items that are not affected.</summary>
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
                changes.TakeOver(slot);
            }
        }

        TakeExcerptsOver();
    }

    private void TakeExcerptsOver()
    {
        foreach (var slot in _slots)
        {
            if (slot.Item.CutExcerpt is { } excerpt && changes.FindExcerpt(slot) is { HasTold: false } known && !IsExcerptAffected(slot))
            {
                now.KeepExcerpt(excerpt, known);
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
        if (slot.IsStateful || slot.LeftoversOf is not null || changes.ReadsOf(slot) is not { } reads)
        {
            return true;
        }

        return slot.Item is Model.SourceMapPage map
            ? IsAffected(now.Plan.Find(map.Stylesheet)!)
            : HaveChanged(reads, slot) || (reads.ReadsLeftovers && changes.LeftoverDiffers(slot));
    }

    private bool HaveChanged(ReadRecord reads, RenderSlot reader)
    {
        if (reads.IsVolatile)
        {
            return true;
        }

        if (HaveChanged(reads.OfSite))
        {
            return true;
        }

        foreach (var key in reads.OfItems)
        {
            if (HasChanged(key, reader))
            {
                return true;
            }
        }

        return Array.Exists(reads.Files, static file => !file.StillHolds());
    }

    private bool HaveChanged(ReadKey[] ofSite)
    {
        if (!_sets.TryGetValue(ofSite, out var changed))
        {
            _sets[ofSite] = changed = Array.Exists(ofSite, changes.HasChanged);
        }

        return changed;
    }

    private bool HasChanged(ReadKey key, RenderSlot reader)
    {
        var identity = key.Item!;
        if (identity.Ordinal < 0)
        {
            return true;
        }

        var target = _slots[identity.Ordinal];
        return changes.IsNew(target) || key.Kind switch
        {
            ReadKind.Source => target.Ordinal <= reader.Ordinal || changes.HasChanged(key with { Kind = ReadKind.Body }),
            ReadKind.NoOutput => target.Ordinal <= reader.Ordinal,
            ReadKind.Converted or ReadKind.Output => target.Ordinal >= reader.Ordinal || IsAffected(target),
            ReadKind.Excerpt => IsExcerptAffected(target),
            _ => changes.HasChanged(key),
        };
    }

    private bool IsExcerptAffected(RenderSlot target)
    {
        if (_excerpts[target.Ordinal] is { } known)
        {
            return known;
        }

        _excerpts[target.Ordinal] = true;
        return (_excerpts[target.Ordinal] = changes.ReadsOfExcerpt(target) is not { } reads || HaveChanged(reads, target)).Value;
    }
}
