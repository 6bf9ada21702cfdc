namespace JekyllNet.Plugins.ReadmeIndex;

/// <summary>jekyll-readme-index 0.3: a README is the index of a directory that has no other.</summary>
public sealed class ReadmeIndexPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-readme-index";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new ReadmeIndexGenerator());
}
