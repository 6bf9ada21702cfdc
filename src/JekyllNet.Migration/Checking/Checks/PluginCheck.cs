using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking.Templates;
using JekyllNet.Plugins;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>The plugins that the site switches on: those that are built in, and where those that are not are used.</summary>
internal sealed class PluginCheck : ISiteCheck
{
    private static readonly char[] Separators = [' ', '\t', ',', '[', ']', '"', '\'', '#'];

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        foreach (var name in site.ActivePlugins.Distinct(StringComparer.Ordinal))
        {
            yield return new Finding(FindingCategory.Plugins, Diagnostic.Info(
                FindingId.PluginBuiltIn, $"The plugin '{name}' is built in.", PlaceOf(site, name)));
        }

        foreach (var told in site.Result.Diagnostics.Where(d => d.Id == DiagnosticId.PluginUnavailable))
        {
            var name = NameIn(told.Message);
            foreach (var (kind, part) in KnownTags.OfPlugin(name))
            {
                var uses = kind == "tag" ? site.Uses.OfTag(part) : site.Uses.OfFilter(part);
                if (uses.Count > 0)
                {
                    yield return Finding.Of(FindingCategory.Plugins, Diagnostic.Warning(
                        FindingId.PluginPartUsed, $"The {kind} '{part}' of the plugin '{name}' is missing: used in {TemplateUses.Places(uses)}.", uses[0].Location));
                }
            }
        }
    }

    private static SourceLocation? PlaceOf(CheckedSite site, string name)
    {
        foreach (var file in site.ConfigurationTexts.Files)
        {
            var start = Array.FindIndex(file.Lines, l => l.StartsWith("plugins:", StringComparison.Ordinal));
            var line = start < 0 ? -1 : Array.FindIndex(file.Lines, start, l => l.Split(Separators).Contains(name));
            if (line >= 0)
            {
                return new SourceLocation(file.Path, line + 1);
            }
        }

        return null;
    }

    private static string NameIn(string message) => message.Split('\'') is [_, var name, ..] ? name : "";
}
