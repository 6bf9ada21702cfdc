using JekyllNet.Plugins.Archives;
using JekyllNet.Plugins.Feed;
using JekyllNet.Plugins.Paginate;
using JekyllNet.Plugins.RedirectFrom;
using JekyllNet.Plugins.SeoTag;
using JekyllNet.Plugins.Sitemap;

namespace JekyllNet.Plugins;

/// <summary>All plugins of this package, for <see cref="SiteBuilder.AddAvailablePlugins"/>: a site switches on what it lists.</summary>
public static class BuiltInPlugins
{
    /// <summary>One of each, in no particular order.</summary>
    public static IReadOnlyList<IPlugin> All =>
    [
        new ArchivesPlugin(),
        new FeedPlugin(),
        new PaginatePlugin(),
        new RedirectFromPlugin(),
        new SeoTagPlugin(),
        new SitemapPlugin(),
    ];
}
