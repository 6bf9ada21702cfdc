using JekyllNet.Cli.Tests;
using JekyllNet.IO;
using JekyllNet.Migration.Checking;
using JekyllNet.Plugins;

namespace JekyllNet.Docs.Tests;

public sealed class DocumentationSiteTests
{
    [Fact]
    public async Task The_documentation_builds_and_all_its_links_lead_somewhere()
    {
        var check = await SiteChecker.CheckAsync(
            RepositoryRoot.Combine("samples", "docs-site"), new SiteCheckOptions { AvailablePlugins = BuiltInPlugins.All },
            TestContext.Current.CancellationToken);

        Assert.Equal([], check.Findings.Select(f => f.Diagnostic.ToString()));
        Assert.True(check.Builds);
    }

    [Fact]
    public void The_tests_that_the_security_page_names_are_there()
    {
        var sources = Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*.cs", SearchOption.AllDirectories)
            .ToLookup(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal);
        var page = File.ReadAllText(RepositoryRoot.Combine("samples", "docs-site", "_docs", "security.md"));
        var named = page.Split('\n').Where(l => l.StartsWith("| **", StringComparison.Ordinal))
            .SelectMany(l => l.Split('|')[^2].Split('`').Where((_, i) => i % 2 == 1)).ToArray();

        Assert.True(named.Length > 12);
        foreach (var name in named)
        {
            var method = name.Split('.') is [_, var one] ? one : "";
            Assert.True(sources[name.Split('.')[0]].Any(f => File.ReadAllText(f).Contains(method, StringComparison.Ordinal)), name);
        }
    }

    /// <summary>The index of the search is what its script reads: every page with its title, its address and its words.</summary>
    [Fact]
    public async Task The_search_finds_its_pages_without_a_server()
    {
        var output = new MemoryOutputSink();
        var build = await new SiteBuilder(RepositoryRoot.Combine("samples", "docs-site")).AddAvailablePlugins(BuiltInPlugins.All).UseOutput(output).Build()
            .ProcessAsync(TestContext.Current.CancellationToken);

        Assert.True(build.Succeeded);
        using var index = System.Text.Json.JsonDocument.Parse(output.Files["assets/search.json"]);
        Assert.All(index.RootElement.EnumerateArray(), page =>
        {
            Assert.True(output.Files.ContainsKey(page.GetProperty("url").GetString()!.Trim('/') + "/index.html"));
            Assert.NotEqual("", page.GetProperty("title").GetString());
            Assert.DoesNotContain('<', page.GetProperty("title").GetString()!);
            Assert.NotEqual("", page.GetProperty("text").GetString());
        });
        Assert.True(index.RootElement.GetArrayLength() >= Directory.GetFiles(RepositoryRoot.Combine("samples", "docs-site", "_docs")).Length);
    }
}
