using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Plugins;

/// <summary>Switches on the plugins that the caller added and those that the site lists.</summary>
internal sealed class PluginActivation(SiteOptions options, SiteLog log)
{
    // Gems that Jekyll itself stands on are sometimes listed too. They are no plugins.
    private static readonly string[] Engines =
        ["bundler", "jekyll", "jekyll-sass-converter", "jekyll-watch", "kramdown", "kramdown-parser-gfm", "liquid", "rouge", "webrick"];

    private readonly List<IPlugin> _active = [];

    /// <summary>The plugins that were configured.</summary>
    public IReadOnlyList<IPlugin> Active => _active;

    /// <summary>Lets plugins change the configuration.</summary>
    public SiteConfiguration ChangeConfiguration(SiteConfiguration configuration, Func<string, bool> hasTheme)
    {
        var changing = options.Plugins.Concat(new PluginList(configuration, options).Read().Select(p => Find(p.Name))).OfType<IConfigurationPlugin>().ToArray();
        if (changing.Length == 0)
        {
            return configuration;
        }

        var values = new HashValue(configuration.Values);
        foreach (var plugin in changing.DistinctBy(p => p.Name, StringComparer.Ordinal))
        {
            plugin.ChangeConfiguration(new ConfigurationChange(values, options.Environment, log, hasTheme));
        }

        return new SiteConfiguration(values);
    }

    /// <summary>Configures the plugins: the caller's, those that the theme needs, those that the site lists.</summary>
    public void Apply(PluginContext context, Theme? theme)
    {
        var active = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plugin in options.Plugins)
        {
            active.Add(plugin.Name);
            Configure(plugin, context);
        }

        var listed = new PluginList(context.Configuration, options).Read();
        // A theme may stand on gems that are no plugins at all.
        var needed = (theme?.Dependencies ?? []).Where(d => Find(d) is not null || d.StartsWith("jekyll-", StringComparison.Ordinal))
            .Select(d => new ListedPlugin(d, $"the dependencies of the theme {theme!.Name}", null));
        foreach (var plugin in needed.Concat(listed))
        {
            if (active.Add(plugin.Name) && IsAllowed(context.Configuration, plugin.Name))
            {
                Activate(plugin, context);
            }
        }

        foreach (var registration in options.Registrations)
        {
            registration(context);
        }
    }

    // In safe mode Jekyll loads only the gems of the white list, and says nothing of the others.
    private static bool IsAllowed(SiteConfiguration configuration, string name) => !configuration.Safe
        || (configuration["whitelist"] is ListValue list ? list.Any(v => v.ToStringValue() == name) : configuration["whitelist"].ToStringValue() == name);

    private IPlugin? Find(string name) => options.AvailablePlugins.FirstOrDefault(p => p.Name == name);

    private void Configure(IPlugin plugin, PluginContext context)
    {
        _active.Add(plugin);
        plugin.Configure(context);
    }

    private void Activate(ListedPlugin listed, PluginContext context)
    {
        if (Find(listed.Name) is { } plugin)
        {
            Configure(plugin, context);
            return;
        }

        if (Engines.Contains(listed.Name))
        {
            return;
        }

        var message = $"'{listed.Name}', listed under {listed.Place}, is not available here. Missing will be: {KnownPlugins.PartsOf(listed.Name)}.";
        log.WarnAt("Plugin:", message, DiagnosticId.PluginUnavailable, listed.Location);
    }
}
