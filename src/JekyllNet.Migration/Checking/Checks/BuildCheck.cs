using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>What the build itself reports.</summary>
internal sealed class BuildCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site) =>
        site.Result.Diagnostics.Select(d => new Finding(CategoryOf(d), Relative(d, site.Source), RemedyOf(d.Id)));

    private static Diagnostic Relative(Diagnostic diagnostic, string source) => diagnostic.Location is { } location
        ? diagnostic with { Location = location with { Path = SitePath.ToRelative(source, location.Path) } }
        : diagnostic;

    // The thousands of an id name its area.
    private static FindingCategory CategoryOf(Diagnostic diagnostic) => (diagnostic.Severity, diagnostic.Id.Number / 1000) switch
    {
        (DiagnosticSeverity.Error, _) => FindingCategory.Build,
        (_, 1) => FindingCategory.Configuration,
        (_, 2) => FindingCategory.Dates,
        (_, 3) => FindingCategory.Liquid,
        (_, 4) => FindingCategory.Markdown,
        (_, 6) => FindingCategory.Sass,
        (_, 7) => FindingCategory.Plugins,
        (_, 8) => FindingCategory.Urls,
        _ => FindingCategory.Build,
    };

    private static string RemedyOf(DiagnosticId id) => id switch
    {
        _ when id == DiagnosticId.LiquidWarning => "Only the lax parser takes this: write it as Liquid means it, and set liquid: error_mode: strict to keep it so.",
        _ when id == DiagnosticId.HiddenInFuture => "Set future: true, or pass --future, to publish it.",
        _ when id == DiagnosticId.DestinationConflict => "Give one of the files another permalink.",
        _ when id == DiagnosticId.LayoutNotFound => "Add the layout, or take the key out of the front matter.",
        _ when id == DiagnosticId.SassUnavailable => "Install Dart Sass, or name the compiler in the options.",
        _ when id == DiagnosticId.TimeZoneUnknown => "Use a name of the IANA time zone database.",
        _ => "",
    };
}
