using JekyllNet.Plugins.Paginate;

namespace JekyllNet.Plugins;

/// <summary>All plugins of this package, for <see cref="SiteBuilder.AddAvailablePlugins"/>: a site switches on what it lists.</summary>
public static class BuiltInPlugins
{
    /// <summary>One of each, in no particular order.</summary>
    public static IReadOnlyList<IPlugin> All =>
    [
        new PaginatePlugin(),
    ];
}
