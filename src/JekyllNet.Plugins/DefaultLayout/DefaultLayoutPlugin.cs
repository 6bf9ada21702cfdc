namespace JekyllNet.Plugins.DefaultLayout;

/// <summary>jekyll-default-layout 0.1: Markdown without a layout gets the one that goes with what it is.</summary>
public sealed class DefaultLayoutPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-default-layout";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new DefaultLayoutGenerator());
}
