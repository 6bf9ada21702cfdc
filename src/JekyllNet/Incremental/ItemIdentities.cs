using JekyllNet.Model;

namespace JekyllNet.Incremental;

/// <summary>Knows the items of a session again, build after build: by their kind, their place and, where several share that, their order.</summary>
internal sealed class ItemIdentities
{
    private Dictionary<(string Kind, string Path, int Count), ItemIdentity> _known = [];

    /// <summary>Gives each item its identity; forgets those of items that are gone.</summary>
    public void Assign(IEnumerable<ContentItem> items)
    {
        var now = new Dictionary<(string Kind, string Path, int Count), ItemIdentity>(_known.Count);
        foreach (var item in items)
        {
            var kind = item is Document document ? document.Collection.Label : item.GetType().Name;
            var key = (kind, item.Path, Count: 0);
            while (now.ContainsKey(key))
            {
                key.Count++;
            }

            item.Identity = now[key] = _known.TryGetValue(key, out var identity) ? identity : new ItemIdentity($"{kind} {item.Path}");
        }

        _known = now;
    }
}
