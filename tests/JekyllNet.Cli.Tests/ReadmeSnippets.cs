namespace JekyllNet.Cli.Tests;

internal static class ReadmeSnippets
{
    public static async Task<(BuildResult Result, string Html)> ThreeLinesAsync(string source, string destination)
    {
        BuildResult result = await Jekyll.BuildAsync(source, destination);
        foreach (var problem in result.Diagnostics) Console.Error.WriteLine(problem);
        string html = await Jekyll.RenderAsync("---\ntitle: Hi\n---\n# {{ page.title }}");
        return (result, html);
    }

    public static async Task<BuildResult> BuilderAsync(string source, string destination)
    {
        Site site = new SiteBuilder(source, destination).UseDrafts()
            .Set("title", "Preview")
            .AddFilter("shout", text => text.ToUpperInvariant())
            .Build();
        BuildResult preview = await site.ProcessAsync();
        return preview;
    }
}
