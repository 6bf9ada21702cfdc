namespace JekyllNet.Plugins.RelativeLinks;

/// <summary>jekyll-relative-links 0.7: links between Markdown files become links between the pages made of them.</summary>
public sealed class RelativeLinksPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-relative-links";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new RelativeLinksGenerator());
}
