using System.Text;
using JekyllNet.Plugins.GitHubPages;
using Xunit;
using static JekyllNet.Plugins.Tests.PluginListTests;

namespace JekyllNet.Plugins.Tests;

/// <summary>The plugins and the configuration of GitHub Pages.</summary>
public sealed class GitHubPagesTests
{
    private static readonly (string, string)[] Files =
    [
        ("README.md", "# The title\n\n[other](other.md)\n"),
        ("other.md", "no front matter\n"),
        ("_layouts/default.html", "<{{ page.title }}>{{ content }}{{ site.safe }}{{ site.lsi }}{{ site.kramdown.math_engine }}{{ site.gist.noscript }}"),
    ];

    [Theory]
    [InlineData("_config.yml", "title: t\nlsi: true\nplugins: [github-pages]\n")]
    [InlineData("Gemfile", "gem \"github-pages\", \"~> 232\", group: :jekyll_plugins\n")]
    public async Task TheGemSwitchesItsPluginsOn(string file, string text)
    {
        var (result, output) = await Build([.. Files, (file, text)]);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(
            "<The title><h1 id=\"the-title\">The title</h1>\n\n<p><a href=\"/other.html\">other</a></p>\ntruefalsemathjaxfalse",
            Encoding.UTF8.GetString(output.Files["index.html"]));
    }

    [Fact]
    public async Task ACallerSwitchesItOn()
    {
        var output = new IO.MemoryOutputSink();

        await Builder(Source(Files), output).AddPlugin(new GitHubPagesPlugin()).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("<The title>", Encoding.UTF8.GetString(output.Files["index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyPluginsOfTheWhiteListRun()
    {
        var (result, output) = await Build([.. Files, ("_config.yml", "plugins: [github-pages, jekyll-sitemap, jekyll-archives, jekyll-toc]\n")]);

        Assert.Contains("sitemap.xml", output.Files.Keys);
        Assert.DoesNotContain(result.Diagnostics, d => d.Message.Contains("jekyll-archives", StringComparison.Ordinal));
    }
}
