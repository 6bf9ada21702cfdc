namespace JekyllNet.Plugins.RedirectFrom;

/// <summary>jekyll-redirect-from 0.16: pages that lead from <c>redirect_from</c> to an item, or from an item to its <c>redirect_to</c>.</summary>
public sealed class RedirectFromPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-redirect-from";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddGenerator(new RedirectGenerator());
}
