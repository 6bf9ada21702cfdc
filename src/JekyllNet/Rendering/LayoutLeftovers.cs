using System.Collections.Concurrent;
using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Rendering;

/// <summary>
/// What the layouts of the items leave in <c>layout</c>, which the body of the next item can still read. Found when somebody asks. Safe
/// for concurrent use.
/// </summary>
internal sealed class LayoutLeftovers(RenderSession session)
{
    private readonly ConcurrentDictionary<Layout, HashValue> _merged = new();

    // Of items that follow one without a layout of its own.
    private readonly ConcurrentDictionary<int, HashValue?> _known = new();

    /// <summary>What an item finds; <see langword="null"/> where there is nothing.</summary>
    public HashValue? Before(RenderSlot slot)
    {
        var slots = session.Plan.Slots;
        var at = slot.Ordinal;
        HashValue? found = null;
        while (at > 0 && !_known.TryGetValue(at, out found))
        {
            at--;
            if (slots[at].Item.PlaceInLayout)
            {
                found = MergedData(session.LayoutChain(slots[at].Item));
                at++;
                break;
            }
        }

        for (; at < slot.Ordinal; at++)
        {
            if (session.FirstLayout(slots[at].Item) is { } first)
            {
                found = found is null ? first.Data : DeepMerge.Merge(first.Data, found);
            }

            _known[at + 1] = found;
        }

        return found;
    }

    // A layout is always put into the same others.
    private HashValue? MergedData(List<Layout> layouts) => layouts.Count == 0 ? null : _merged.GetOrAdd(layouts[0], first =>
    {
        var merged = first.Data;
        foreach (var outer in layouts.Skip(1))
        {
            merged = DeepMerge.Merge(outer.Data, merged);
        }

        return merged;
    });
}
