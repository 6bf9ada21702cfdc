using JekyllNet.Plugins;

namespace JekyllNet.Plugins.Paginate;

/// <summary>jekyll-paginate 1.1: splits the list of posts over the pages of an index.</summary>
public sealed class PaginatePlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-paginate";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new PaginateGenerator());
}
