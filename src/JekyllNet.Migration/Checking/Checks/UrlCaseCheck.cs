using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Output files that are one file where names ignore case, as on Windows and macOS.</summary>
internal sealed class UrlCaseCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site) => site.Output.Paths
        .GroupBy(p => p, StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() > 1)
        .Select(g => new Finding(
            FindingCategory.Urls,
            Diagnostic.Warning(
                FindingId.UrlsDifferByCase, $"These differ only by case: {string.Join(", ", g.Order(StringComparer.Ordinal).Select(p => "/" + p))}."),
            Remedies.For(FindingId.UrlsDifferByCase)));
}
