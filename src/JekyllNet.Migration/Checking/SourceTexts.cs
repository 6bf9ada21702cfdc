using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking;

/// <summary>Collects the text files that a site is made of: items, layouts, includes.</summary>
internal static class SourceTexts
{
    public static IReadOnlyList<SourceText> Of(string source, string includesDirectory, SiteContent? content)
    {
        if (content is null)
        {
            return [];
        }

        var paths = content.Pages.Where(p => !p.IsGenerated).Select(p => p.Path)
            .Concat(content.Collections.SelectMany(c => c.Documents).Select(d => d.Path))
            .Concat(content.Layouts.Values.Select(l => l.Path))
            .Concat(Below(SitePath.Sanitize(source, includesDirectory)));
        return
        [
            .. paths.Where(p => SitePath.IsUnder(source, p) && File.Exists(p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(p => new SourceText(SitePath.ToRelative(source, p), File.ReadAllBytes(p))),
        ];
    }

    private static IEnumerable<string> Below(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(SitePath.Normalize)
        : [];
}
