namespace JekyllNet.Plugins.Avatar;

/// <summary>jekyll-avatar 0.8: the tag <c>avatar</c>, a GitHub user's picture.</summary>
public sealed class AvatarPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-avatar";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.Liquid.Tags.AddTag("avatar", AvatarTag.Parse);
}
