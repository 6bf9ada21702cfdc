namespace JekyllNet.Migration.Differences;

/// <summary>Tells what kind of page a file is.</summary>
internal static class PageKindOf
{
    public static PageKind File(string path, string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1024));
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => IsRedirect(start) ? PageKind.Redirect : PageKind.Html,
            ".xml" or ".atom" or ".rss" => Xml(start),
            ".css" => PageKind.Stylesheet,
            ".map" when path.EndsWith(".css.map", StringComparison.OrdinalIgnoreCase) => PageKind.Stylesheet,
            "" when start.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) => PageKind.Html,
            _ => PageKind.Other,
        };
    }

    public static bool IsMarkup(this PageKind kind) => kind is PageKind.Html or PageKind.Feed or PageKind.Sitemap or PageKind.Redirect;

    private static PageKind Xml(ReadOnlySpan<char> start)
    {
        if (start.Contains("<urlset", StringComparison.Ordinal) || start.Contains("<sitemapindex", StringComparison.Ordinal))
        {
            return PageKind.Sitemap;
        }

        return start.Contains("<feed", StringComparison.Ordinal) || start.Contains("<rss", StringComparison.Ordinal) ? PageKind.Feed : PageKind.Html;
    }

    // The page that jekyll-redirect-from writes is a refresh and little else.
    private static bool IsRedirect(ReadOnlySpan<char> start) => start.Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase);
}
