using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Tests.Building;

/// <summary>Bytes that are no UTF-8: Ruby fails wherever it works on such a text, and so does the build.</summary>
public sealed class InvalidTextTests
{
    [Theory]
    [InlineData("index.md", "---\n---\nxÿ", 4001)]
    [InlineData("index.html", "---\n---\nÿ{{ page.title }}", 3002)]
    [InlineData("_layouts/a.html", "ÿ{{ content }}", 3002)]
    [InlineData("_includes/a.html", "ÿ", 3002)]
    [InlineData("_data/a.yml", "a: ÿ", 2005)]
    [InlineData("_config.yml", "a: ÿ", 1002)]
    public async Task TheBuildFailsAndNamesTheFile(string path, string text, int id)
    {
        var files = new MemorySiteFileSystem();
        files.Add("/site/index.html", "---\nlayout: a\n---\n{% if site.never %}{% include a.html %}{% else %}{% include a.html %}{% endif %}");
        files.Add("/site/_layouts/a.html", "{{ content }}");
        files.Add("/site/_includes/a.html", "x");
        files.Add("/site/" + path, Encoding.Latin1.GetBytes(text));
        var output = new MemoryOutputSink();
        var result = await new SiteBuilder("/site", "/out").UseFileSystem(files).UseOutput(output).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.False(result.Succeeded);
        Assert.Empty(output.Files);
        var error = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(new DiagnosticId(id), error.Id);
        Assert.Equal("/site/" + path, error.Location?.Path);
    }

    [Fact]
    public async Task APostIsLeftOutWithAWarning()
    {
        var files = new MemorySiteFileSystem();
        files.Add("/site/_config.yml", "a: b");
        files.Add("/site/_posts/2020-01-01-a.md", Encoding.Latin1.GetBytes("---\n---\nÿ"));
        var output = new MemoryOutputSink();
        var result = await new SiteBuilder("/site", "/out").UseFileSystem(files).UseOutput(output).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded);
        Assert.Empty(output.Files);
        Assert.Equal("/site/_posts/2020-01-01-a.md", Assert.Single(result.Diagnostics).Location?.Path);
    }
}
