using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>
/// The choice of a Markdown processor that is built in and not the usual one. Processors and highlighters that are not there are in the
/// build's own report.
/// </summary>
internal sealed class EngineChoiceCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var markdown = site.Configuration.Markdown;
        if (!markdown.Equals("kramdown", StringComparison.OrdinalIgnoreCase)
            && !site.Result.Diagnostics.Any(d => d.Id == DiagnosticId.SettingNeedsRuby && d.Message.Contains($"'{markdown}'", StringComparison.Ordinal)))
        {
            yield return Finding.Of(FindingCategory.Markdown, Diagnostic.Info(
                FindingId.EngineChoice, $"Markdown is converted by '{markdown}'.", site.ConfigurationTexts.Find("markdown")));
        }
    }
}
