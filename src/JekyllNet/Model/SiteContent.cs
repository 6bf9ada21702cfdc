using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>
/// All that was read from a site's source and theme, and what generators add to it. Mutable while reading and generating;
/// nothing may change it once rendering begins.
/// </summary>
public sealed class SiteContent
{
    internal SiteContent(IReadOnlyList<Collection> collections)
    {
        Collections = collections;
        Posts = collections.FirstOrDefault(c => c.Label == "posts")
            ?? throw new ArgumentException("There is no collection 'posts'.", nameof(collections));
    }

    /// <summary>The collections in the configuration's order; <c>posts</c> is always one of them.</summary>
    public IReadOnlyList<Collection> Collections { get; }

    /// <summary>The collection <c>posts</c>, oldest first.</summary>
    public Collection Posts { get; }

    /// <summary>The pages, in Jekyll's order: by name, then as they were found.</summary>
    public List<Page> Pages { get; } = [];

    /// <summary>The static files: by path, then those of collections, then those of the theme.</summary>
    public List<StaticFile> StaticFiles { get; } = [];

    /// <summary>The layouts by name.</summary>
    public Dictionary<string, Layout> Layouts { get; } = new(StringComparer.Ordinal);

    /// <summary>What <c>site.data</c> holds.</summary>
    public HashValue Data { get; set; } = new();

    /// <summary>The collection with a label, if there is one.</summary>
    public Collection? FindCollection(string label) => Collections.FirstOrDefault(c => c.Label == label);
}
