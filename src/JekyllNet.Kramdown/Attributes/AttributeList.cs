using System.Collections;

namespace JekyllNet.Kramdown.Attributes;

/// <summary>HTML attributes in the order in which they were first given.</summary>
internal sealed class AttributeList : IEnumerable<KeyValuePair<string, string>>
{
    /// <summary>From so many attributes on, they are looked up in an index.</summary>
    private const int IndexedCount = 24;

    /// <summary>Classes beyond this are left out: definitions add up, and each use of one would write them all.</summary>
    private const int MaxClassLength = 1 << 14;

    private readonly List<KeyValuePair<string, string>> items = [];
    private Dictionary<string, int>? index;

    public int Count => items.Count;

    public string? this[string name]
    {
        get
        {
            var at = IndexOf(name);
            return at < 0 ? null : items[at].Value;
        }
    }

    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Whether an attribute comes first.</summary>
    public bool StartsWith(string name) => items.Count > 0 && items[0].Key == name;

    public void Set(string name, string value)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            index?.Add(name, items.Count);
            items.Add(new(name, value));
        }
        else
        {
            items[at] = new(name, value);
        }
    }

    /// <summary>Adds to the class attribute.</summary>
    public void AddClass(string value)
    {
        var given = this["class"];
        if (given?.Length > MaxClassLength)
        {
            return;
        }

        Set("class", given is null ? value : string.Concat(given, " ", value).TrimStart(' '));
    }

    public string? Remove(string name)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            return null;
        }

        var value = items[at].Value;
        items.RemoveAt(at);
        index = null;
        return value;
    }

    public AttributeList Copy()
    {
        var copy = new AttributeList();
        copy.items.AddRange(items);
        return copy;
    }

    public List<KeyValuePair<string, string>>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private int IndexOf(string name)
    {
        if (items.Count >= IndexedCount)
        {
            index ??= CreateIndex();
            return index.GetValueOrDefault(name, -1);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (string.Equals(items[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> CreateIndex()
    {
        var result = new Dictionary<string, int>(items.Count * 2, StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            result[items[i].Key] = i;
        }

        return result;
    }
}
