namespace JekyllNet.Dependencies;

/// <summary>All that one render read. Immutable.</summary>
/// <param name="OfSite">Parts of the site's model that are no item's. Many records share the array.</param>
/// <param name="OfItems">Parts of items.</param>
/// <param name="Files">Files beside the model.</param>
/// <param name="IsVolatile">Whether it read what cannot be looked at again, such as the clock.</param>
/// <param name="ReadsLeftovers">Whether the body read what earlier items left in <c>layout</c>.</param>
internal sealed record ReadRecord(ReadKey[] OfSite, ReadKey[] OfItems, FileRead[] Files, bool IsVolatile, bool ReadsLeftovers)
{
    /// <summary>All parts of the model.</summary>
    public IEnumerable<ReadKey> Keys => OfSite.Concat(OfItems);

    /// <summary>A record of keys in any order.</summary>
    public static ReadRecord Of(IReadOnlyCollection<ReadKey> keys, FileRead[] files, bool isVolatile, bool readsLeftovers, ReadKeySets sets) => new(
        sets.Of([.. keys.Where(static key => key.Item is null)]),
        [.. keys.Where(static key => key.Item is not null)],
        files,
        isVolatile,
        readsLeftovers);
}
