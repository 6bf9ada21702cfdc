namespace JekyllNet.Plugins.IncludeCache;

/// <summary>jekyll-include-cache 0.2: the tag <c>include_cached</c>. Each file is parsed once anyway, and rendered for each page as <c>include</c> does: an included file that depends on more than its parameters shows every page its own, not the first page's.</summary>
public sealed class IncludeCachePlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-include-cache";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.Liquid.Tags.AddAlias("include_cached", "include");
}
