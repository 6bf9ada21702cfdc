namespace JekyllNet.Plugins.OptionalFrontMatter;

/// <summary>jekyll-optional-front-matter 0.3: Markdown files without front matter become pages.</summary>
public sealed class OptionalFrontMatterPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-optional-front-matter";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new OptionalFrontMatterGenerator());
}
