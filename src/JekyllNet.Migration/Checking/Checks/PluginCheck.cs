using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>The listed plugins that are built in. Those that are not known are in the build's own report.</summary>
internal sealed class PluginCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var known = site.Options.AvailablePlugins.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return Listed(site).Where(known.Contains).Select(name => new Finding(
            FindingCategory.Plugins,
            Diagnostic.Info(FindingId.PluginBuiltIn, $"The plugin '{name}' is built in.")));
    }

    private static IEnumerable<string> Listed(CheckedSite site) =>
        site.Configuration["plugins"] is ListValue list ? list.Select(v => v.ToStringValue()) : [];
}
