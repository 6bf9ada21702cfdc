using System.Collections.Frozen;

namespace JekyllNet.Plugins;

/// <summary>What plugins that are not available here would have added, for the warning.</summary>
internal static class KnownPlugins
{
    private const string Unknown = "whatever it adds (tags, filters, pages, conversions)";

    private static readonly FrozenDictionary<string, string> Parts = new Dictionary<string, string>
    {
        ["jekyll-admin"] = "the administration pages of the development server",
        ["jekyll-algolia"] = "the upload of a search index",
        ["jekyll-asciidoc"] = "the conversion of AsciiDoc pages",
        ["jekyll-assets"] = "the tags asset and assets and the files they make",
        ["jekyll-auto-image"] = "page.image taken from a page's first picture",
        ["jekyll-category-pages"] = "the pages of the categories",
        ["jekyll-compose"] = "commands that make drafts and posts; the site itself loses nothing",
        ["jekyll-compress-images"] = "the compression of pictures",
        ["jekyll-crosspost-to-medium"] = "the publication of posts on Medium",
        ["jekyll-data"] = "the data files of the theme's gem, beyond those in _data",
        ["jekyll-email-protect"] = "the filter encode_email",
        ["jekyll-environment-variables"] = "site.env",
        ["jekyll-font-awesome-sass"] = "Font Awesome's style sheets",
        ["jekyll-get"] = "site.data read from the web",
        ["jekyll-haml"] = "the conversion of Haml pages",
        ["jekyll-json-feed"] = "feed.json",
        ["jekyll-last-commit"] = "page.last_commit",
        ["jekyll-livereload"] = "the reloading of the development server",
        ["jekyll-minifier"] = "the compression of HTML, style sheets and scripts",
        ["jekyll-multiple-languages-plugin"] = "the pages in other languages and the tags t and translate",
        ["jekyll-octicons"] = "the tag octicon",
        ["jekyll-og-image"] = "the pictures for social media",
        ["jekyll-picture-tag"] = "the tag picture and the pictures it makes",
        ["jekyll-polyglot"] = "the pages in other languages",
        ["jekyll-postcss"] = "the processing of style sheets by PostCSS",
        ["jekyll-postcss-v2"] = "the processing of style sheets by PostCSS",
        ["jekyll-prism-plugin"] = "the tag prism",
        ["jekyll-redirect-from-json"] = "the redirects",
        ["jekyll-scholar"] = "bibliographies and the tags cite and bibliography",
        ["jekyll-spaceship"] = "its extensions of Markdown: tables, formulas, diagrams, media",
        ["jekyll-svg-inliner"] = "the tag svg",
        ["jekyll-tagging"] = "the pages of the tags and the filters for tag clouds",
        ["jekyll-textile-converter"] = "the conversion of Textile pages",
        ["jekyll-theme-primer"] = "nothing: a theme belongs under theme",
        ["jekyll-time-to-read"] = "the filter reading_time",
        ["jekyll-twitter-plugin"] = "the tag twitter",
        ["jekyll-typogrify"] = "the filters of Typogrify",
        ["jekyll-webp"] = "the pictures in WebP",
        ["jekyll-youtube"] = "the tag youtube",
        ["jekyll/tagging"] = "the pages of the tags and the filters for tag clouds",
        ["octopress-autoprefixer"] = "the vendor prefixes in style sheets",
        ["octopress-minify-html"] = "the compression of HTML",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a site loses without the plugin.</summary>
    public static string PartsOf(string name) => Parts.GetValueOrDefault(name, Unknown);
}
