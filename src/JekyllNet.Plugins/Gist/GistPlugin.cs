namespace JekyllNet.Plugins.Gist;

/// <summary>jekyll-gist 1.5: the tag <c>gist</c>. Nothing is fetched, so there is no <c>noscript</c> copy of the code, as in Jekyll without a network.</summary>
public sealed class GistPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-gist";

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.Liquid.Tags.AddTag("gist", tag => new GistTag(tag.Markup));
}
