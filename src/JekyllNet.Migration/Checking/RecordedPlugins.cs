using JekyllNet.Plugins;

namespace JekyllNet.Migration.Checking;

/// <summary>Plugins that note when a site switches them on.</summary>
internal static class RecordedPlugins
{
    /// <summary>The plugins as they are, each with a note of its name when it is configured.</summary>
    public static IEnumerable<IPlugin> Of(IEnumerable<IPlugin> plugins, List<string> active) =>
        plugins.Select(p => p is IConfigurationPlugin changing ? new Changing(changing, active) : new Recorded(p, active));

    private class Recorded(IPlugin plugin, List<string> active) : IPlugin
    {
        public string Name => plugin.Name;

        public void Configure(PluginContext context)
        {
            active.Add(plugin.Name);
            plugin.Configure(context);
        }
    }

    private sealed class Changing(IConfigurationPlugin plugin, List<string> active) : Recorded(plugin, active), IConfigurationPlugin
    {
        public void ChangeConfiguration(ConfigurationChange change) => plugin.ChangeConfiguration(change);
    }
}
