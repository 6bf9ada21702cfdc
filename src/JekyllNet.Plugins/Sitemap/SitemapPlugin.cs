namespace JekyllNet.Plugins.Sitemap;

/// <summary>jekyll-sitemap 1.4: <c>sitemap.xml</c>, and a <c>robots.txt</c> that names it.</summary>
public sealed class SitemapPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-sitemap";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new SitemapGenerator());
}
