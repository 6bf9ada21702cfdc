using JekyllNet.Plugins.Archives;
using JekyllNet.Plugins.Avatar;
using JekyllNet.Plugins.CoffeeScript;
using JekyllNet.Plugins.CommonMark;
using JekyllNet.Plugins.DefaultLayout;
using JekyllNet.Plugins.Emoji;
using JekyllNet.Plugins.Feed;
using JekyllNet.Plugins.Gist;
using JekyllNet.Plugins.GitHubMetadata;
using JekyllNet.Plugins.GitHubPages;
using JekyllNet.Plugins.IncludeCache;
using JekyllNet.Plugins.LastModifiedAt;
using JekyllNet.Plugins.Mentions;
using JekyllNet.Plugins.OptionalFrontMatter;
using JekyllNet.Plugins.Paginate;
using JekyllNet.Plugins.PaginateV2;
using JekyllNet.Plugins.ReadmeIndex;
using JekyllNet.Plugins.RedirectFrom;
using JekyllNet.Plugins.RelativeLinks;
using JekyllNet.Plugins.RemoteTheme;
using JekyllNet.Plugins.SeoTag;
using JekyllNet.Plugins.Sitemap;
using JekyllNet.Plugins.TableOfContents;
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
        new CoffeeScriptPlugin(),
        new CommonMarkGitHubPagesPlugin(),
        new CommonMarkPlugin(),
        new DefaultLayoutPlugin(),
        new EmojiPlugin(),
        new FeedPlugin(),
        new GistPlugin(),
        new GitHubMetadataPlugin(),
        new GitHubPagesPlugin(),
        new IncludeCachePlugin(),
        new LastModifiedAtPlugin(),
        new MentionsPlugin(),
        new OptionalFrontMatterPlugin(),
        new PaginatePlugin(),
        new PaginateV2Plugin(),
        new ReadmeIndexPlugin(),
        new RedirectFromPlugin(),
        new RelativeLinksPlugin(),
        new RemoteThemePlugin(),
        new SeoTagPlugin(),
        new SitemapPlugin(),
        new TitlesFromHeadingsPlugin(),
        new TocPlugin(),
    ];
}
