using JekyllNet.Diagnostics;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>Where plugins say that a setting is wrong.</summary>
public sealed class PluginProblemTests
{
    private const string Page = "---\n---\nx @someone";
    private const string Post = "---\n---\nx";

    [Theory]
    [InlineData("plugins: [jekyll-paginate]\npaginate: 1\n", "/site/_config.yml(2,1)")]
    [InlineData("plugins: [jekyll-paginate-v2]\ntitle: x\npagination:\n  enabled: true\n", "/site/_config.yml(3,1)")]
    [InlineData("plugins: [jekyll-paginate-v2]\n\npaginate: 5\n", "/site/_config.yml(3,1)")]
    [InlineData("plugins: [jekyll-mentions]\njekyll-mentions: 5\n", "/site/_config.yml(2,1)")]
    [InlineData("repository: a/b\nname: x\nplugins: [jekyll-github-metadata]\n", "/site/_config.yml(2,1)")]
    public async Task ASettingIsToldWithItsPlace(string configuration, string place)
    {
        var (result, _) = await PluginListTests.Build(("_config.yml", configuration), ("a.html", Page), ("_posts/2020-01-01-a.md", Post));

        Assert.Equal(place, Assert.Single(result.Diagnostics, d => d.Id == DiagnosticId.PluginFailed).Location.ToString());
    }

    [Fact]
    public async Task APathWithoutANumberIsToldWithItsPlace()
    {
        var (result, _) = await PluginListTests.Build(
            ("_config.yml", "plugins: [jekyll-paginate]\npaginate: 1\npaginate_path: /more\n"),
            ("index.html", Page),
            ("_posts/2020-01-01-a.md", Post),
            ("_posts/2020-01-02-b.md", Post));

        Assert.Equal("/site/_config.yml(3,1)", Assert.Single(result.Diagnostics, d => d.Id == DiagnosticId.PluginFailed).Location.ToString());
    }
}
