using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking.Checks;

namespace JekyllNet.Migration.Checking;

/// <summary>Looks a site over before it is moved: what would not be honoured, and what may surprise. Writes nothing. Thread-safe.</summary>
public static class SiteChecker
{
    private static readonly ISiteCheck[] Checks =
    [
        new BuildCheck(), new UnknownTagCheck(), new PluginCheck(), new RubyFileCheck(), new GemVersionCheck(), new ConfigurationKeyCheck(),
        new KramdownOptionCheck(), new EngineChoiceCheck(), new TemplateSyntaxCheck(), new UnknownFilterCheck(), new IncludeCheck(), new LinkTagCheck(),
        new CodeBracesCheck(), new TimeZoneCheck(), new DayCheck(), new UnpublishedCheck(), new PostNameCheck(), new EncodingCheck(), new UrlCaseCheck(),
        new FileAndFolderCheck(), new LinkCheck(),
    ];

    /// <summary>Reads and renders the site in memory, and looks at its files.</summary>
    /// <param name="source">The site's folder. Where its configuration names a source below it, that is looked at.</param>
    /// <param name="options">The plugins that are known, and further set-up; none if null.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="JekyllException">The configuration cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static async Task<SiteCheck> CheckAsync(string source, SiteCheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        var seen = await new TrialBuild(source, options ?? new SiteCheckOptions()).RunAsync(cancellationToken).ConfigureAwait(false);
        var findings = Checks.SelectMany(c => c.Find(seen)).DistinctBy(f => (f.Diagnostic.Id, f.Diagnostic.Location, f.Diagnostic.Message));
        return new SiteCheck
        {
            Source = seen.Source,
            Builds = seen.Result.Succeeded && !seen.AreUnknownTagsMet,
            Findings = [.. Sorted(findings)],
        };
    }

    private static IOrderedEnumerable<Finding> Sorted(IEnumerable<Finding> findings) => findings
        .OrderBy(f => f.Category)
        .ThenBy(f => f.Diagnostic.Location?.Path ?? "", StringComparer.Ordinal)
        .ThenBy(f => f.Diagnostic.Location?.Line ?? 0)
        .ThenBy(f => f.Diagnostic.Location?.Column ?? 0)
        .ThenBy(f => f.Diagnostic.Id.Number);
}
