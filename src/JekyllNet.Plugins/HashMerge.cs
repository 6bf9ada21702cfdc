using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins;

/// <summary>Jekyll's <c>deep_merge_hashes</c>: hashes merge key by key, anything else is replaced, and nil keeps what was there.</summary>
internal static class HashMerge
{
    /// <summary>A new hash with one laid over another; neither is changed.</summary>
    public static HashValue MergedWith(this HashValue basis, HashValue overlay)
    {
        var merged = new HashValue(basis);
        foreach (var (key, value) in overlay)
        {
            if (!merged.ContainsKey(key))
            {
                merged[key] = value;
            }
            else if (!value.IsNil())
            {
                merged[key] = merged[key] is HashValue old && value is HashValue added ? old.MergedWith(added) : value;
            }
        }

        return merged;
    }
}
