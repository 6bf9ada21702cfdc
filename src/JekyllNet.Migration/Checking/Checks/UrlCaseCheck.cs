using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Output files that are one file where names ignore case, as on Windows and macOS.</summary>
internal sealed class UrlCaseCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var sources = new Lazy<Dictionary<string, string>>(() => Sources(site));
        foreach (var group in site.Output.Paths.GroupBy(p => p, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            var paths = group.Order(StringComparer.Ordinal).ToArray();
            SourceLocation? place = sources.Value.TryGetValue(paths[^1], out var source) ? new SourceLocation(source) : null;
            yield return Finding.Of(FindingCategory.Urls, Diagnostic.Warning(
                FindingId.UrlsDifferByCase, $"These differ only by case: {string.Join(", ", paths.Select(p => "/" + p))}.", place));
        }
    }

    private static Dictionary<string, string> Sources(CheckedSite site)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in site.WrittenItems)
        {
            if (!File.Exists(item.Path))
            {
                continue;   // made by a plugin
            }

            sources[item.Destination.TrimStart('/')] = SitePath.ToRelative(site.Source, item.Path);
        }

        foreach (var path in site.Output.Paths)
        {
            if (site.Output.CopiedFrom(path) is { } copied)
            {
                sources[path] = SitePath.ToRelative(site.Source, copied);
            }
        }

        return sources;
    }
}
