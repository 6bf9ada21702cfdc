namespace JekyllNet.Plugins.PaginateV2;

/// <summary>jekyll-paginate-v2 3.0: pages of posts or of other collections, and pages for tags, categories and collections.</summary>
public sealed class PaginateV2Plugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-paginate-v2";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new PaginationGenerator());
}
