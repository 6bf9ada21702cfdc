using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>What the build itself reports. Of Ruby files there is more to say; see <see cref="RubyFileCheck"/>.</summary>
internal sealed class BuildCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var told = site.Result.Diagnostics.Where(d => !IsRubyFile(d)).Select(d => Finding.Of(CategoryOf(d), Relative(d, site.Source)));
        return site.IsRendered
            ? told
            : told.Append(Finding.Of(FindingCategory.Build, Diagnostic.Info(
                FindingId.PagesNotSeen, "The pages were not looked at, because the site does not build; what stands only in them is not in this report.")));
    }

    private static bool IsRubyFile(Diagnostic diagnostic) =>
        diagnostic.Id == DiagnosticId.PluginUnavailable && diagnostic.Location is { } place && place.Path.EndsWith(".rb", StringComparison.Ordinal);

    private static Diagnostic Relative(Diagnostic diagnostic, string source) => diagnostic.Location is { } location && location.Path != source
        ? diagnostic with { Location = location with { Path = SitePath.ToRelative(source, location.Path) } }
        : diagnostic;

    // The thousands of an id name its area.
    private static FindingCategory CategoryOf(Diagnostic diagnostic) => (diagnostic.Severity, diagnostic.Id.Number / 1000) switch
    {
        (DiagnosticSeverity.Error, _) => FindingCategory.Build,
        (_, 1) => FindingCategory.Configuration,
        (_, 2) when diagnostic.Id == DiagnosticId.HiddenInFuture || diagnostic.Id == DiagnosticId.DateInvalid => FindingCategory.Dates,
        (_, 2) when diagnostic.Id == DiagnosticId.FrontMatterHidden => FindingCategory.Encoding,
        (_, 2 or 5) => FindingCategory.FrontMatter,
        (_, 3) => FindingCategory.Liquid,
        (_, 4) => FindingCategory.Markdown,
        (_, 6) => FindingCategory.Sass,
        (_, 7) => FindingCategory.Plugins,
        (_, 8) => FindingCategory.Urls,
        _ => FindingCategory.Build,
    };
}
