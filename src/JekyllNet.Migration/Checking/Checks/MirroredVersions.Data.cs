using System.Collections.Frozen;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>The versions of gems whose output is mirrored.</summary>
internal static class MirroredVersions
{
    public static readonly FrozenDictionary<string, string> ByGem = new Dictionary<string, string>
    {
        ["jekyll"] = "4.4.1",
        ["liquid"] = "4.0.4",
        ["kramdown"] = "2.5.2",
        ["kramdown-parser-gfm"] = "1.1.0",
        ["rouge"] = "4.7.0",
        ["safe_yaml"] = "1.0.5",
        ["jekyll-sass-converter"] = "3.1.0",
        ["sass-embedded"] = "1.108.2",
        ["jekyll-archives"] = "2.2.1",
        ["jekyll-commonmark"] = "1.4.0",
        ["jekyll-feed"] = "0.17.0",
        ["jekyll-github-metadata"] = "2.15.0",
        ["jekyll-include-cache"] = "0.2.1",
        ["jekyll-last-modified-at"] = "1.3.0",
        ["jekyll-paginate"] = "1.1.0",
        ["jekyll-paginate-v2"] = "3.0.0",
        ["jekyll-redirect-from"] = "0.16.0",
        ["jekyll-relative-links"] = "0.7.0",
        ["jekyll-seo-tag"] = "2.8.0",
        ["jekyll-sitemap"] = "1.4.0",
        ["jekyll-toc"] = "0.18.0",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
