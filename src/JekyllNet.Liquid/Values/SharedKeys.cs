using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>
/// One value for each of the keys that nearly every front matter has, in place of one in each file: they take no memory, and whoever looks
/// a key up finds the same string again without comparing its characters. Thread-safe.
/// </summary>
internal static class SharedKeys
{
    private static readonly Dictionary<string, StringValue> Keys = new[]
    {
        "title", "layout", "date", "categories", "category", "tags", "tag", "slug", "ext", "draft", "excerpt", "published", "permalink", "author",
        "description", "image", "name", "url", "id", "path", "order", "weight", "comments", "lang", "render_with_liquid",
    }.ToDictionary(key => key, StringValue.Create, StringComparer.Ordinal);

    /// <summary>The key of that name.</summary>
    public static StringValue Of(string name) => Keys.TryGetValue(name, out var key) ? key : StringValue.Create(name);

    /// <summary>The same key, if it is a shared one.</summary>
    public static FluidValue Of(FluidValue key) => key is StringValue text && Keys.TryGetValue(text.ToStringValue(), out var shared) ? shared : key;
}
