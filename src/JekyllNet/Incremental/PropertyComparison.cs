using Fluid.Values;
using JekyllNet.Model;

namespace JekyllNet.Incremental;

/// <summary>Compares a property of an item, as templates ask for it, with what it was in the last build.</summary>
internal static class PropertyComparison
{
    /// <summary>Whether it may differ, of all that is known to have changed about the item.</summary>
    public static bool Differs(ItemChanges changes, ContentItem before, ContentItem now, string name) => name switch
    {
        // Whoever reads these says so by themselves, too: here it only matters whether there is one of Jekyll's making.
        "content" or "output" => false,
        "excerpt" => (before.CutExcerpt is null) != (now.CutExcerpt is null) || (now.CutExcerpt is null && DataDiffers(before, now, name)),
        "next" or "previous" => before is Document ? (changes & ItemChanges.Neighbours) != 0 : DataDiffers(before, now, name),
        "url" or "dir" or "id" or "path" or "relative_path" or "name" or "collection" =>
            (changes & ItemChanges.Url) != 0 || DataDiffers(before, now, name) || DataDiffers(before, now, "slug"),
        _ => DataDiffers(before, now, name),
    };

    private static bool DataDiffers(ContentItem before, ContentItem now, string name) =>
        !ValueComparison.AreSame(Find(before.Data, name), Find(now.Data, name))
        || (before is Page x && now is Page y && (x.Name != y.Name || !ValueComparison.AreSame(Find(x.Defaults, name), Find(y.Defaults, name))));

    // Null where there is no such key, which templates can tell from one that is nil.
    private static FluidValue? Find(Liquid.Values.HashValue data, string name) => data.TryGetValue(name, out var value) ? value : null;
}
