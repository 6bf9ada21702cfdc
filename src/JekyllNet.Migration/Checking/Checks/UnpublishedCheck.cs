using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>
/// Posts, documents and pages that are left out because their front matter says so. Those of the future are in the build's own report.
/// </summary>
internal sealed class UnpublishedCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Configuration.Unpublished || site.Content is not { } content)
        {
            yield break;
        }

        var read = content.Pages.Select(p => p.Path).Concat(content.Collections.SelectMany(c => c.Documents).Select(d => d.Path))
            .Concat(content.StaticFiles.Select(f => f.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in SourceFiles.Of(site).Where(p => !read.Contains(p) && IsText(p)))
        {
            var text = new SourceText(SitePath.ToRelative(site.Source, path), File.ReadAllBytes(path));
            if (FrontMatterLine.Find(text, "published") is ("false", var line))
            {
                yield return Finding.Of(FindingCategory.Dates, Diagnostic.Info(
                    FindingId.PostUnpublished, "The file is not published.", new SourceLocation(text.Path, line)));
            }
        }
    }

    private static bool IsText(string path) => SitePath.Extension(path).ToLowerInvariant() is ".md" or ".markdown" or ".mkd" or ".mkdn" or ".mkdown" or ".html" or ".htm" or ".xml" or ".txt";
}
