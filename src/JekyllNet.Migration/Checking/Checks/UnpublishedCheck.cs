using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Posts that are left out because their front matter says so. Those of the future are in the build's own report.</summary>
internal sealed class UnpublishedCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Configuration.Unpublished || site.Content is null)
        {
            yield break;
        }

        var read = site.Content.Posts.Documents.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        var folder = SitePath.Join(site.Source, site.Configuration.CollectionsDir, "_posts");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
        foreach (var path in files.Select(SitePath.Normalize).Where(p => !read.Contains(p)).Order(StringComparer.Ordinal))
        {
            var text = new SourceText(SitePath.ToRelative(site.Source, path), File.ReadAllBytes(path));
            if (FrontMatterLine.Find(text, "published") is ("false", var line))
            {
                yield return new Finding(
                    FindingCategory.Dates,
                    Diagnostic.Info(FindingId.PostUnpublished, "The post is not published.", new SourceLocation(text.Path, line)),
                    Remedies.For(FindingId.PostUnpublished));
            }
        }
    }
}
