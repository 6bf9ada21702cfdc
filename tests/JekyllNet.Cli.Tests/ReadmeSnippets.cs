using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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

    public static async Task<string> ServeAsync(string contentRoot, string page)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = contentRoot });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddJekyllSite("docs");
        await using var app = builder.Build();
        app.MapJekyllSite("/docs");
        await app.StartAsync();
        using var client = new HttpClient();
        return await client.GetStringAsync(app.Urls.Single() + page);
    }
}
