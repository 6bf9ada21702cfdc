namespace JekyllNet.Plugins.CommonMark;

/// <summary>jekyll-commonmark-ghpages 0.5: <c>markdown: CommonMarkGhPages</c>, which gives headings ids and leaves unknown languages alone.</summary>
public sealed class CommonMarkGitHubPagesPlugin : IPlugin
{
    // Lines in the output of the highlight tag must not end the HTML that they are part of.
    private const string LineMark = "<br data-jekyll-commonmark-ghpages>";
    private const string FigureStart = "<figure class=\"highlight\">";
    private const string FigureEnd = "</figure>";

    /// <inheritdoc/>
    public string Name => "jekyll-commonmark-ghpages";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var settings = new CommonMarkSettings(context.Configuration["commonmark"], context.Log);
        context.AddMarkdownProcessor(
            "CommonMarkGhPages",
            (content, conversion) => new GitHubPagesRenderer(settings, (code, language) => context.Highlight(code, language, conversion)).Render(MarkLines(content)).Replace(LineMark, "\n", StringComparison.Ordinal));
        new CommonMarkPlugin().Configure(context);
    }

    private static string MarkLines(string content)
    {
        for (var at = 0; ;)
        {
            var start = content.IndexOf(FigureStart, at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : content.IndexOf(FigureEnd, start, StringComparison.Ordinal);
            if (end < 0)
            {
                return content;
            }

            var figure = content[start..end].ReplaceLineEndings("\n").Replace("\n", LineMark, StringComparison.Ordinal);
            content = string.Concat(content.AsSpan(0, start), figure, content.AsSpan(end));
            at = start + figure.Length;
        }
    }
}
