using JekyllNet.Plugins.Archives;
using JekyllNet.Plugins.Avatar;
using JekyllNet.Plugins.DefaultLayout;
using JekyllNet.Plugins.Feed;
using JekyllNet.Plugins.Gist;
using JekyllNet.Plugins.IncludeCache;
using JekyllNet.Plugins.Mentions;
using JekyllNet.Plugins.OptionalFrontMatter;
using JekyllNet.Plugins.Paginate;
using JekyllNet.Plugins.ReadmeIndex;
using JekyllNet.Plugins.RedirectFrom;
using JekyllNet.Plugins.RelativeLinks;
using JekyllNet.Plugins.SeoTag;
using JekyllNet.Plugins.Sitemap;
using JekyllNet.Plugins.TitlesFromHeadings;

namespace JekyllNet.Plugins;

/// <summary>All plugins of this package, for <see cref="SiteBuilder.AddAvailablePlugins"/>: a site switches on what it lists.</summary>
public static class BuiltInPlugins
{
    /// <summary>One of each, in no particular order.</summary>
    public static IReadOnlyList<IPlugin> All =>
    [
        new ArchivesPlugin(),
        new AvatarPlugin(),
        new DefaultLayoutPlugin(),
        new FeedPlugin(),
        new GistPlugin(),
        new IncludeCachePlugin(),
        new MentionsPlugin(),
        new OptionalFrontMatterPlugin(),
        new PaginatePlugin(),
        new ReadmeIndexPlugin(),
        new RedirectFromPlugin(),
        new RelativeLinksPlugin(),
        new SeoTagPlugin(),
        new SitemapPlugin(),
        new TitlesFromHeadingsPlugin(),
    ];
}
