namespace JekyllNet.Plugins.SeoTag;

/// <summary>jekyll-seo-tag 2.8: the tag <c>seo</c>, which writes a page's metadata for search engines and social networks.</summary>
public sealed class SeoTagPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-seo-tag";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var texts = new SiteTexts();
        context.Liquid.Tags.AddTag("seo", tag => new SeoStatement(
            !tag.Markup.Contains("title=false", StringComparison.OrdinalIgnoreCase), texts));
    }
}
