using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.Gist;

/// <summary>
/// jekyll-gist 1.5: the tag <c>gist</c>. Nothing is fetched, so that what comes in place of the <c>noscript</c> copy of the code is what
/// the gem writes without a network, <c>true</c>, with a warning. <c>gist: {noscript: false}</c> does without either.
/// </summary>
public sealed class GistPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-gist";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var showsCode = context.Configuration["gist"] is not HashValue settings || !settings["noscript"].IsFalse();
        context.Liquid.Tags.AddTag("gist", tag => new GistTag(tag.Markup, showsCode, context));
    }
}
