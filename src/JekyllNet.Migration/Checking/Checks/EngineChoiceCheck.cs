using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>The choice of Markdown processor and highlighter, where it is another one than the usual.</summary>
internal sealed class EngineChoiceCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var markdown = site.Configuration.Markdown;
        if (!markdown.Equals("kramdown", StringComparison.OrdinalIgnoreCase))
        {
            var isKnown = !site.Result.Diagnostics.Any(d => d.Message.StartsWith("Invalid Markdown processor", StringComparison.Ordinal));
            yield return new Finding(
                FindingCategory.Markdown,
                isKnown
                    ? Diagnostic.Info(FindingId.EngineChoice, $"Markdown is converted by '{markdown}'.", site.ConfigurationTexts.Find("markdown"))
                    : Diagnostic.Error(FindingId.EngineChoice, $"There is no Markdown processor '{markdown}'; Jekyll 4 has none of that name either, but from a plugin.", site.ConfigurationTexts.Find("markdown")),
                isKnown ? "" : "Use markdown: kramdown with input: GFM, and compare the output.");
        }

        if (site.Configuration.Highlighter is { } highlighter && highlighter is not ("rouge" or "none"))
        {
            yield return Finding.Of(FindingCategory.Markdown, Diagnostic.Warning(
                FindingId.EngineChoice, $"The highlighter '{highlighter}' is not there; code comes out as plain text, as in Jekyll 4.", site.ConfigurationTexts.Find("highlighter")));
        }
    }
}
