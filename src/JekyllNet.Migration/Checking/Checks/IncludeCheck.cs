using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Migration.Checking.Templates;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Includes of files that are not there. One that is rendered fails the build; one in a branch that is never taken waits for its day.</summary>
internal sealed class IncludeCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Content is null || site.IsThemeMissing)
        {
            return [];
        }

        var folders = SourceTexts.IncludeFolders(site.Configuration, site.Content).ToArray();
        return site.Uses.OfTag("include").Concat(site.Uses.OfTag("include_cached")).Where(p => IsMissing(p, folders))
            .Concat(site.Uses.OfTag("include_relative").Where(p => p.Text.IsItem && IsMissing(p, [FolderOf(site.Source, p.Text)])))
            .Where(p => !site.Result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && IsAt(d.Location, p, site.Source)))
            .Select(p => Finding.Of(FindingCategory.Links, Diagnostic.Warning(
                DiagnosticId.IncludeNotFound, $"There is no include '{NameIn(p)}'; where the tag is rendered, the build fails.", p.Location)));
    }

    private static bool IsMissing(TemplatePart part, IEnumerable<string> folders) =>
        NameIn(part) is { } name && IncludeMarkup.IsFileName(name) && !folders.Any(f => File.Exists(SitePath.Join(f, name)));

    // A name made of outputs can only be known when it is rendered.
    private static string? NameIn(TemplatePart part) => IncludeMarkup.Split(part.Markup) is { IsDynamic: false, File.Length: > 0 } include ? include.File : null;

    private static string FolderOf(string source, SourceText text) => SitePath.DirectoryName(SitePath.Join(source, text.Path));

    private static bool IsAt(SourceLocation? place, TemplatePart part, string source) =>
        place is { } known && known.Line == part.Line && SitePath.ToRelative(source, known.Path) == part.Text.Path;
}
