using System.Collections;

namespace JekyllNet.Kramdown.Attributes;

/// <summary>HTML attributes in the order in which they were first given.</summary>
internal sealed class AttributeList : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> items = [];

    public int Count => items.Count;

    public string? this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? null : items[index].Value;
        }
    }

    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Whether an attribute comes first.</summary>
    public bool StartsWith(string name) => items.Count > 0 && items[0].Key == name;

    public void Set(string name, string value)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            items.Add(new(name, value));
        }
        else
        {
            items[index] = new(name, value);
        }
    }

    /// <summary>Adds to the class attribute.</summary>
    public void AddClass(string value)
    {
        var given = this["class"];
        Set("class", given is null ? value : string.Concat(given, " ", value).TrimStart(' '));
    }

    public string? Remove(string name)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            return null;
        }

        var value = items[index].Value;
        items.RemoveAt(index);
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
        for (var i = 0; i < items.Count; i++)
        {
            if (string.Equals(items[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
