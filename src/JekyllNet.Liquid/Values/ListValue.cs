using System.Collections;
using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>
/// A Ruby Array. Mutable while data is being read; treat it as immutable once a template may see it.
/// Not thread-safe for writing.
/// </summary>
public sealed class ListValue : FluidValue, IReadOnlyList<FluidValue>
{
    private readonly List<FluidValue> _items;
    private long _weight;

    /// <summary>An empty list.</summary>
    public ListValue() => _items = [];

    /// <summary>An empty list with room for <paramref name="capacity"/> items.</summary>
    public ListValue(int capacity) => _items = new List<FluidValue>(capacity);

    /// <summary>A list of <paramref name="items"/>, in their order.</summary>
    public ListValue(IEnumerable<FluidValue> items) => _items = [.. items];

    /// <summary>The number of items.</summary>
    public int Count => _items.Count;

    /// <summary>How many items there are, those of lists and hashes in it included: what it takes to go through all of it.</summary>
    internal long Weight => _weight > 0 ? _weight : _weight = CollectionWeight.Of(_items);

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Array;

    /// <summary>The item at <paramref name="index"/>, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public FluidValue this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>A list of strings.</summary>
    public static ListValue OfStrings(IEnumerable<string> items) => new(items.Select(FluidValue (s) => StringValue.Create(s)));

    /// <summary>Adds <paramref name="item"/> at the end.</summary>
    public void Add(FluidValue item) => _items.Add(item);

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other)
    {
        if (other is not ListValue list || list.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!_items[i].Equals(list[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ListValue list && Equals((FluidValue)list);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Count;

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    /// <remarks>As Liquid prints an array: the items one after the other, without a separator.</remarks>
    public override string ToStringValue() => string.Concat(_items.Select(RubyText.ToOutput));

    /// <inheritdoc/>
    public override object ToObjectValue() => _items.Select(i => i.ToObjectValue()).ToArray();

    /// <inheritdoc/>
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => _items;

    /// <inheritdoc/>
    public override bool Contains(FluidValue value) => _items.Any(i => i.Equals(value));

    /// <inheritdoc/>
    public IEnumerator<FluidValue> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
