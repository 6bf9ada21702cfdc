using JekyllNet.Plugins;

namespace JekyllNet.Migration.Checking;

/// <summary>How a site is checked.</summary>
public sealed record SiteCheckOptions
{
    /// <summary>The plugins that the site may list.</summary>
    public IReadOnlyList<IPlugin> AvailablePlugins { get; init; } = [];

    /// <summary>Sets the site up further: configuration files, drafts, an environment.</summary>
    public Action<SiteBuilder>? Configure { get; init; }
}
