namespace JekyllNet.Plugins.Feed;

/// <summary>jekyll-feed 0.17: Atom feeds of posts, other collections, categories and tags, and the tag <c>feed_meta</c>.</summary>
public sealed class FeedPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-feed";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var settings = new FeedSettings(context.Configuration);
        context.AddGenerator(new FeedGenerator(settings));
        context.Liquid.Tags.AddTag("feed_meta", _ => new FeedMetaTag(settings, context.Configuration));
    }
}
