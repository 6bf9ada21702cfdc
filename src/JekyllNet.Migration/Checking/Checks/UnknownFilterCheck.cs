using Fluid;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking.Templates;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Filters that nobody registered: Liquid passes over them without a word. Those of Ruby files are told of there.</summary>
internal sealed class UnknownFilterCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Liquid is null)
        {
            yield break;
        }

        var ruby = site.RubyFiles.SelectMany(f => f.Registrations).Where(r => r.Kind == "filter").Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, uses) in site.Uses.Filters.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (!site.Liquid.Filters.TryGetValue(name, out _) && !ruby.Contains(name))
            {
                var message = $"Unknown filter '{name}' is passed over: used in {TemplateUses.Places(uses)}.";
                if (KnownTags.PluginOfFilter(name) is { } plugin)
                {
                    message += $" It comes with the plugin {plugin}.";
                }

                yield return Finding.Of(FindingCategory.Liquid, Diagnostic.Warning(FindingId.FilterUnknown, message, uses[0].Location));
            }
        }
    }
}
