using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>
/// A Ruby Hash: keys of any kind, in the order of their first insertion. Front matter, configuration and data files are
/// trees of these. Mutable while data is being read; treat it as immutable once a template may see it.
/// Not thread-safe for writing.
/// </summary>
public sealed class HashValue : FluidValue, IReadOnlyCollection<KeyValuePair<FluidValue, FluidValue>>
{
    // Among so few, as front matter mostly has, a string is found sooner by looking at each than by its hash code.
    private const int LargestScanned = 12;

    private readonly OrderedDictionary<FluidValue, FluidValue> _entries;
    private long _weight;

    /// <summary>An empty hash.</summary>
    public HashValue() => _entries = new(HashKeyComparer.Instance);

    /// <summary>A shallow copy of <paramref name="other"/>: the same values under the same keys.</summary>
    public HashValue(HashValue other) => _entries = new(other._entries, HashKeyComparer.Instance);

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>What filters find under a key that is not there: Ruby's default value of a Hash. Nil unless set.</summary>
    public FluidValue Missing { get; init; } = NilValue.Instance;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<FluidValue> Keys => _entries.Keys;

    /// <summary>The values, in order.</summary>
    public IEnumerable<FluidValue> Values => _entries.Values;

    /// <summary>How many entries there are, those of lists and hashes in it included.</summary>
    internal long Weight => _weight > 0 ? _weight : _weight = CollectionWeight.Of(_entries.Values);

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Dictionary;

    /// <summary>The value under a string key; nil (never <see langword="null"/>) where there is none. Setting keeps the place of a known key.</summary>
    public FluidValue this[string key]
    {
        get => TryGetValue(key, out var value) ? value : NilValue.Instance;
        set => _entries[SharedKeys.Of(key)] = value;
    }

    /// <summary>The value under a key of any kind; nil (never <see langword="null"/>) where there is none.</summary>
    public FluidValue this[FluidValue key]
    {
        get => _entries.TryGetValue(key, out var value) ? value : NilValue.Instance;
        set => _entries[key] = value;
    }

    /// <summary>Whether there is an entry under the string <paramref name="key"/>, be its value nil or not.</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Whether there is an entry under <paramref name="key"/>.</summary>
    public bool ContainsKey(FluidValue key) => _entries.ContainsKey(key);

    /// <summary>Finds the value under a string key.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out FluidValue value)
    {
        if (_entries.Count > LargestScanned)
        {
            return _entries.TryGetValue(StringValue.Create(key), out value);
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            var (known, found) = _entries.GetAt(i);
            if (known.GetType() == typeof(StringValue) && known.ToStringValue() == key)
            {
                value = found;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Finds the value under a key of any kind.</summary>
    public bool TryGetValue(FluidValue key, [MaybeNullWhen(false)] out FluidValue value) => _entries.TryGetValue(key, out value);

    /// <summary>Removes the entry under the string <paramref name="key"/>.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string key) => _entries.Remove(StringValue.Create(key));

    /// <summary>The entry at a place in the order, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public KeyValuePair<FluidValue, FluidValue> EntryAt(int index) => _entries.GetAt(index);

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other)
    {
        if (other is not HashValue hash || hash.Count != Count)
        {
            return false;
        }

        foreach (var (key, value) in _entries)
        {
            if (!hash._entries.TryGetValue(key, out var theirs) || !value.Equals(theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HashValue hash && Equals((FluidValue)hash);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    /// <remarks>Ruby's <c>inspect</c>, which is what Liquid prints for a hash.</remarks>
    public override string ToStringValue() => RubyText.Inspect(this);

    /// <inheritdoc/>
    public override object ToObjectValue() => this;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(this[name]);

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => new(this[index]);

    /// <inheritdoc/>
    public override bool Contains(FluidValue value) => ContainsKey(value);

    /// <inheritdoc/>
    /// <remarks>Each entry as a two-item list, as a Liquid <c>for</c> sees it.</remarks>
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => _entries.Select(e => new ListValue([e.Key, e.Value]));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<FluidValue, FluidValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
