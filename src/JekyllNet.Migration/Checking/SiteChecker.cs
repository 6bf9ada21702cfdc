using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Migration.Checking.Checks;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking;

/// <summary>Looks a site over before it is moved: what would not be honoured, and what may surprise. Writes nothing. Thread-safe.</summary>
public static class SiteChecker
{
    private static readonly ISiteCheck[] Checks =
    [
        new BuildCheck(), new PluginCheck(), new RubyFileCheck(), new LockFileCheck(), new TimeZoneCheck(), new UnpublishedCheck(),
        new EncodingCheck(), new UrlCaseCheck(), new LinkCheck(), new CodeBracesCheck(),
    ];

    /// <summary>Reads and renders the site in memory, and looks at its files.</summary>
    /// <param name="source">The site's folder.</param>
    /// <param name="options">The plugins that are known, and further set-up; none if null.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="JekyllException">The configuration cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static async Task<SiteCheck> CheckAsync(string source, SiteCheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SiteCheckOptions();
        var output = new OutputRecord();
        SiteContent? content = null;
        var builder = new SiteBuilder(source).AddAvailablePlugins(options.AvailablePlugins);
        options.Configure?.Invoke(builder);
        var site = builder.UseOutput(output).AddHook(HookOwner.Site, HookEvent.PostRead, hook => content = hook.Content).Build();
        var configuration = site.ReadConfiguration();
        var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
        var seen = new CheckedSite
        {
            Configuration = configuration,
            Result = result,
            Content = content,
            Output = output,
            Texts = SourceTexts.Of(configuration.Source, configuration.IncludesDir, content),
            Options = options,
        };
        return new SiteCheck
        {
            Source = configuration.Source,
            Builds = result.Succeeded,
            Findings = [.. Sorted(Checks.SelectMany(c => c.Find(seen)))],
        };
    }

    private static IOrderedEnumerable<Finding> Sorted(IEnumerable<Finding> findings) => findings
        .OrderBy(f => f.Category)
        .ThenBy(f => f.Diagnostic.Location?.Path ?? "", StringComparer.Ordinal)
        .ThenBy(f => f.Diagnostic.Location?.Line ?? 0)
        .ThenBy(f => f.Diagnostic.Location?.Column ?? 0)
        .ThenBy(f => f.Diagnostic.Id.Number);
}
