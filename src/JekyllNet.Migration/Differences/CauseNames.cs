namespace JekyllNet.Migration.Differences;

/// <summary>The words in which reports name a cause.</summary>
internal static class CauseNames
{
    public static string Of(Cause cause) => cause switch
    {
        Cause.Highlighter => "converter: syntax highlighter",
        Cause.MarkdownEntities => "converter: quotes, dashes and entities",
        Cause.Head => "layout or include: head",
        Cause.SeoTag => "plugin: jekyll-seo-tag",
        Cause.Feed => "plugin: jekyll-feed",
        Cause.Sitemap => "plugin: jekyll-sitemap",
        Cause.RedirectFrom => "plugin: jekyll-redirect-from",
        Cause.Sass => "converter: Sass",
        Cause.Jemoji => "plugin: jemoji",
        Cause.Mentions => "plugin: jekyll-mentions",
        Cause.Gist => "plugin: jekyll-gist",
        Cause.Avatar => "plugin: jekyll-avatar",
        Cause.Toc => "plugin: jekyll-toc",
        Cause.Math => "converter: formulas",
        Cause.Markdown => "converter: Markdown",
        Cause.Order => "order: pages of one file name, which Ruby takes as the file system lists them",
        Cause.Asset => "static file or template",
        _ => "page content or its converter",
    };

    /// <summary>The words for a difference that stands on many pages with the same sources.</summary>
    public static string OfShared(Cause cause) => cause is Cause.Content or Cause.Head
        ? "layout or include that these pages share"
        : Of(cause);
}
