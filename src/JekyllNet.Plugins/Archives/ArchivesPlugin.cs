namespace JekyllNet.Plugins.Archives;

/// <summary>jekyll-archives 2.2: a page for each tag, category, year, month and day of posts.</summary>
public sealed class ArchivesPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-archives";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new ArchivesGenerator());
}
