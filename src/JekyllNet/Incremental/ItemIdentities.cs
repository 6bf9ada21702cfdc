using JekyllNet.Model;

namespace JekyllNet.Incremental;

/// <summary>Knows the items of a session again, build after build: by their kind, their place and, where several share that, their order.</summary>
internal sealed class ItemIdentities
{
    private Dictionary<(string Kind, string Path, int Count), ItemIdentity> _known = [];

    /// <summary>Begins with the items of a build of another process.</summary>
    public void BeginWith(IEnumerable<ItemIdentity> items)
    {
        foreach (var item in items)
        {
            _known[item.Key] = item;
        }
    }

    /// <summary>Gives each item its identity; forgets those of items that are gone.</summary>
    /// <param name="items">All items in the order of rendering.</param>
    public void Assign(IEnumerable<ContentItem> items)
    {
        foreach (var identity in _known.Values)
        {
            identity.Ordinal = -1;
        }

        var ordinal = 0;
        var now = new Dictionary<(string Kind, string Path, int Count), ItemIdentity>(_known.Count);
        foreach (var item in items)
        {
            var kind = item is Document document ? document.Collection.Label : item.GetType().Name;
            var key = (kind, item.Path, Count: 0);
            while (now.ContainsKey(key))
            {
                key.Count++;
            }

            item.Identity = now[key] = _known.TryGetValue(key, out var known) ? known : new ItemIdentity(key.kind, key.Path, key.Count);
            item.Identity.Ordinal = ordinal++;
        }

        _known = now;
    }
}
