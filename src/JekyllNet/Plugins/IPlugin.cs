namespace JekyllNet.Plugins;

/// <summary>A plugin: what a gem listed under <c>plugins:</c> is to Jekyll.</summary>
public interface IPlugin
{
    /// <summary>The name by which <c>plugins:</c> switches it on (<c>jekyll-feed</c>).</summary>
    string Name { get; }

    /// <summary>
    /// Whether a <see cref="SiteSession"/> may render again only what an edit affects though this plugin takes part. That is so if its
    /// tags and filters look at the site only through the variables of their Liquid context, or say by
    /// <see cref="PluginContext.RenderEachTime"/> that they do not, and tell what they have to tell by <see cref="PluginContext.LogOf"/>, and its converters and its hooks that run
    /// while items render depend on nothing but the item or text they are given and the configuration, and leave items as they are.
    /// Generators and the other hooks are free: they run in each build, and what they make of the site is compared. False unless the
    /// plugin says otherwise.
    /// </summary>
    bool IsDependencySafe => false;

    /// <summary>Registers tags, filters, generators, converters and hooks.</summary>
    void Configure(PluginContext context);
}
