using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking;

/// <summary>Collects the text files that a site is made of: items, layouts, includes, those of its theme too.</summary>
internal static class SourceTexts
{
    public static IReadOnlyList<SourceText> Of(SiteConfiguration configuration, SiteContent content)
    {
        var source = configuration.Source;
        var items = content.Pages.Where(p => !p.IsGenerated).Concat<ContentItem>(content.Collections.SelectMany(c => c.Documents))
            .Select(i => new Candidate(i.Path, i.RenderWithLiquid, HasFrontMatter: true, IsItem: true));
        var layouts = content.Layouts.Values.Select(l => new Candidate(l.Path, IsTemplate: true, HasFrontMatter: true, IsItem: false));
        var includes = IncludeFolders(configuration, content).SelectMany(Below).Select(p => new Candidate(p, IsTemplate: true, HasFrontMatter: false, IsItem: false));
        return
        [
            .. items.Concat(layouts).Concat(includes).Where(c => File.Exists(c.Path)).DistinctBy(c => c.Path, StringComparer.Ordinal)
                .OrderBy(c => c.Path, StringComparer.Ordinal)
                .Select(c => new SourceText(SitePath.ToRelative(source, c.Path), File.ReadAllBytes(c.Path))
                {
                    IsTemplate = c.IsTemplate,
                    HasFrontMatter = c.HasFrontMatter,
                    IsItem = c.IsItem,
                }),
        ];
    }

    /// <summary>The site's includes folder, and that of its theme, which lies beside the theme's layouts.</summary>
    public static IEnumerable<string> IncludeFolders(SiteConfiguration configuration, SiteContent content)
    {
        const string ThemeLayouts = "/_layouts/";
        var themes = content.Layouts.Values.Select(l => l.Path).Where(p => !SitePath.IsUnder(configuration.Source, p) && p.Contains(ThemeLayouts, StringComparison.Ordinal))
            .Select(p => p[..p.IndexOf(ThemeLayouts, StringComparison.Ordinal)] + "/_includes");
        return themes.Prepend(SitePath.Sanitize(configuration.Source, configuration.IncludesDir)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The files below a folder; none where there is no such folder.</summary>
    public static IEnumerable<string> Below(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(SitePath.Normalize)
        : [];

    private readonly record struct Candidate(string Path, bool IsTemplate, bool HasFrontMatter, bool IsItem);
}
