using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Migration.Checking.Templates;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>The tags <c>link</c> and <c>post_url</c> that name what is not there. Each fails the build where it is rendered.</summary>
internal sealed class LinkTagCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Content is not { } content)
        {
            return [];
        }

        var paths = content.Pages.Select(p => p.RelativePath).Concat(content.Collections.SelectMany(c => c.Documents).Select(d => d.RelativePath))
            .Concat(content.StaticFiles.Select(f => f.RelativePath)).Select(p => p.TrimStart('/')).ToHashSet(StringComparer.Ordinal);
        var posts = content.Posts.Documents.Select(d => d.BaseNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        return site.Uses.OfTag("link").Where(p => IsPlain(p) && !paths.Contains(p.Markup.TrimStart('/')))
            .Concat(site.Uses.OfTag("post_url").Where(p => IsPlain(p) && !IsPost(p.Markup, posts)))
            .Where(p => !site.Result.Diagnostics.Any(d => IsToldOf(d, p, site.Source)))
            .Select(p => Finding.Of(FindingCategory.Links, Diagnostic.Warning(
                FindingId.TargetMissing, $"'{p.Tag}' names '{p.Markup}', which the site does not have; where the tag is rendered, the build fails.", p.Location)));
    }

    private static bool IsPlain(TemplatePart part) => part.Markup.Length > 0 && !part.Markup.Contains('{', StringComparison.Ordinal);

    // Jekyll looks a post up by its name, also without its folder, and by its date and slug.
    private static bool IsPost(string name, HashSet<string> posts) => posts.Contains(SitePath.BaseName(name));

    private static bool IsToldOf(Diagnostic told, TemplatePart part, string source) =>
        told.Severity == DiagnosticSeverity.Error && told.Location is { } place && place.Line == part.Line
        && SitePath.ToRelative(source, place.Path) == part.Text.Path;
}
