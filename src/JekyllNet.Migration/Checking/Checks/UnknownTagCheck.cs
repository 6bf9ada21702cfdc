using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking.Templates;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Tags that nobody registered: each fails the build where its template is rendered.</summary>
internal sealed class UnknownTagCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        foreach (var name in site.UnknownTags.Where(n => !site.IsThemeMissing || !IsBuiltIn(n, site)))
        {
            var uses = site.Uses.OfTag(name);
            var message = $"Unknown tag '{name}': used in {TemplateUses.Places(uses)}.";
            if (site.RubyFiles.FirstOrDefault(f => f.Registrations.Any(r => r.Kind == "tag" && r.Name == name)) is { } ruby)
            {
                message += $" It is the Ruby tag of {ruby.Path}.";
            }
            else if (KnownTags.PluginOfTag(name) is { } plugin)
            {
                message += $" It comes with the plugin {plugin}.";
            }

            yield return site.AreUnknownTagsMet || site.IsThemeMissing
                ? new Finding(FindingCategory.Build, Diagnostic.Error(DiagnosticId.LiquidSyntax, message, uses[0].Location), RemedyFor(name, site))
                : new Finding(FindingCategory.Liquid, Diagnostic.Warning(DiagnosticId.LiquidSyntax, message + " No such template is rendered now; where one is, the build fails.", uses[0].Location), RemedyFor(name, site));
        }
    }

    private static string RemedyFor(string name, CheckedSite site) => IsBuiltIn(name, site)
        ? $"List {KnownTags.PluginOfTag(name)} under plugins."
        : "Write the tag in C# and add it with SiteBuilder.AddTag or AddBlock, or replace it by an include.";

    private static bool IsBuiltIn(string tag, CheckedSite site) => KnownTags.PluginOfTag(tag) is { } plugin && site.AvailablePlugins.Contains(plugin);
}
