using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>
/// Jekyll's deep merge: mappings merge key by key, anything else is replaced, and a nil on the new side keeps the old value.
/// New keys come after the old ones, in their order; a nil under a new key is kept.
/// </summary>
internal static class DeepMerge
{
    /// <summary>A new mapping that holds <paramref name="basis"/> overlaid with <paramref name="overlay"/>; neither is changed.</summary>
    public static HashValue Merge(HashValue basis, HashValue overlay)
    {
        var merged = new HashValue(basis);
        MergeInto(merged, overlay);
        return merged;
    }

    /// <summary>Overlays <paramref name="target"/> with <paramref name="overlay"/>. Mappings inside are copied before they change.</summary>
    public static void MergeInto(HashValue target, HashValue overlay)
    {
        foreach (var (key, value) in overlay)
        {
            if (!target.ContainsKey(key))
            {
                target[key] = value;
            }
            else if (!value.IsNil())
            {
                target[key] = target[key] is HashValue old && value is HashValue added ? Merge(old, added) : value;
            }
        }
    }
}
