namespace JekyllNet.Plugins.TitlesFromHeadings;

/// <summary>jekyll-titles-from-headings 0.5: a first heading is the title of an item that names none.</summary>
public sealed class TitlesFromHeadingsPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-titles-from-headings";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new TitlesGenerator());
}
