namespace JekyllNet.Plugins.CommonMark;

/// <summary>jekyll-commonmark 1.4: <c>markdown: CommonMark</c>, GitHub's CommonMark with the extensions and options under <c>commonmark</c>.</summary>
public sealed class CommonMarkPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-commonmark";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var settings = new CommonMarkSettings(context.Configuration["commonmark"], context.Log);
        context.AddMarkdownProcessor("CommonMark", (content, conversion) => new CommonMarkRenderer(settings, (code, language) => context.Highlight(code, language, conversion)).Render(content));
    }
}
