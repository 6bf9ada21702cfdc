namespace JekyllNet.Migration.Differences;

/// <summary>What may lie behind a difference, as far as one page tells.</summary>
internal enum Cause : byte
{
    /// <summary>A page's own text: its source or its converter.</summary>
    Content,
    Highlighter,
    MarkdownEntities,
    Head,
    SeoTag,
    Feed,
    Sitemap,
    RedirectFrom,
    Sass,
    Asset,

    /// <summary>The same entries in another order.</summary>
    Order,
    Jemoji,
    Mentions,
    Gist,
    Avatar,
    Toc,
    Math,
    Markdown,
}
