using JekyllNet.Diagnostics;
using JekyllNet.Logging;

namespace JekyllNet.Plugins;

/// <summary>Switches on the plugins that the caller added and those that the configuration lists.</summary>
internal static class PluginActivation
{
    public static void Apply(PluginContext context, SiteOptions options, SiteLog log)
    {
        var active = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plugin in options.Plugins)
        {
            active.Add(plugin.Name);
            plugin.Configure(context);
        }

        foreach (var name in context.Configuration.Plugins)
        {
            if (!active.Add(name))
            {
                continue;
            }

            if (options.AvailablePlugins.FirstOrDefault(p => p.Name == name) is { } plugin)
            {
                plugin.Configure(context);
            }
            else
            {
                log.Warn("Plugin:", $"'{name}', listed under plugins, is not available here. What it adds to the site will be missing.", DiagnosticId.PluginUnavailable);
            }
        }

        foreach (var registration in options.Registrations)
        {
            registration(context);
        }
    }
}
