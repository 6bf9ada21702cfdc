using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Model;
using JekyllNet.Themes;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>Where sites list plugins, and what becomes of those that are not available.</summary>
public sealed class PluginListTests
{
    [Trait("Behaviour", "HOOK-03")]
    [Trait("Behaviour", "HOOK-04")]
    [Theory]
    [InlineData("_config.yml", "plugins: [jekyll-sitemap]\n")]
    [InlineData("Gemfile", "source 'x'\ngroup :jekyll_plugins do\n  gem \"jekyll-sitemap\", \"~> 1.4\" # map\nend\n")]
    [InlineData("Gemfile", "gem 'jekyll-sitemap', group: :jekyll_plugins\n")]
    [InlineData("Gemfile", "group :test, :jekyll_plugins do\n  if true\n    gem 'jekyll-sitemap'\n  end\nend\n")]
    public async Task ASiteSwitchesPluginsOn(string file, string text)
    {
        var (result, output) = await Build((file, text), ("index.html", "---\n---\nx"));

        Assert.True(result.Succeeded);
        Assert.Contains("sitemap.xml", output.Files.Keys);
    }

    [Theory]
    [InlineData("_config.yml", "gems:\n  - jekyll-sitemap\n")]
    [InlineData("Gemfile", "gem 'jekyll-sitemap'\n")]
    [InlineData("Gemfile", "group :jekyll_plugins do\nend\ngem 'jekyll-sitemap'\n")]
    [InlineData("Gemfile", "# gem 'jekyll-sitemap', group: :jekyll_plugins\n")]
    public async Task OtherGemsAreNoPlugins(string file, string text)
    {
        var (_, output) = await Build((file, text), ("index.html", "---\n---\nx"));

        Assert.DoesNotContain("sitemap.xml", output.Files.Keys);
    }

    [Trait("Behaviour", "HOOK-04")]
    [Fact]
    public async Task TheGemfileCountsOnlyWhereTheConfigurationListsNone()
    {
        var (_, output) = await Build(
            ("_config.yml", "plugins: [jekyll-feed]\n"), ("Gemfile", "gem 'jekyll-sitemap', group: :jekyll_plugins\n"), ("index.html", "---\n---\nx"));

        Assert.Contains("feed.xml", output.Files.Keys);
        Assert.DoesNotContain("sitemap.xml", output.Files.Keys);
    }

    [Trait("Behaviour", "HOOK-03")]
    [Fact]
    public async Task AnUnavailablePluginIsNamedWithItsPlaceAndItsParts()
    {
        var (result, _) = await Build(("_config.yml", "title: x\nplugins:\n  - jekyll-feed\n  - jekyll-scholar\n  - kramdown\n"), ("index.html", "---\n---\nx"));

        Assert.True(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticId.PluginUnavailable);
        Assert.Equal("/site/_config.yml(4,5)", problem.Location!.ToString());
        Assert.Equal(
            "'jekyll-scholar', listed under plugins, is not available here. Missing will be: bibliographies and the tags cite and bibliography.",
            problem.Message);
    }

    [Fact]
    public async Task AStrictBuildRefusesTheSite()
    {
        var output = new MemoryOutputSink();
        var source = Source(("Gemfile", "\ngem 'no-such-plugin', group: :jekyll_plugins\n"), ("index.html", "---\n---\nx"));

        var result = await Builder(source, output).UseStrict().Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.False(result.Succeeded);
        Assert.Empty(output.Files);
        var problem = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticId.PluginUnavailable);
        Assert.Equal("/site/Gemfile(2,6)", problem.Location!.ToString());
    }

    [Trait("Behaviour", "SAFE-01")]
    [Fact]
    public async Task SafeModeKeepsToTheWhiteList()
    {
        var (result, output) = await Build(
            ("_config.yml", "safe: true\nwhitelist: [jekyll-feed]\nplugins: [jekyll-feed, jekyll-sitemap, no-such]\n"), ("index.html", "---\n---\nx"));

        Assert.Contains("feed.xml", output.Files.Keys);
        Assert.DoesNotContain("sitemap.xml", output.Files.Keys);
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == DiagnosticId.PluginUnavailable);
    }

    [Trait("Behaviour", "THEME-07")]
    [Fact]
    public async Task AThemeBringsThePluginsThatItNeeds()
    {
        var files = Source(("_config.yml", "theme: house\n"), ("index.html", "---\n---\nx"));
        var output = new MemoryOutputSink();

        var result = await Builder(files, output).AddThemeResolver(new HouseTheme(files)).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.Contains("sitemap.xml", output.Files.Keys);
        var problem = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticId.PluginUnavailable);
        Assert.StartsWith("'jekyll-scholar', listed under the dependencies of the theme house, is not available here.", problem.Message, StringComparison.Ordinal);
    }

    [Trait("Behaviour", "THEME-07")]
    [Theory]
    [InlineData("  s.add_runtime_dependency \"jekyll-sitemap\", \"~> 1.4\"\n  s.add_development_dependency 'jekyll-redirect-from'\n")]
    [InlineData("  s.add_development_dependency 'rake'\n  s.add_dependency('jekyll-sitemap')\n")]
    [InlineData("  s.add_runtime_dependency 'jekyll', '>= 3.5'\n  s.add_dependency %q<jekyll-sitemap>.freeze, ['>= 1']\n")]
    public async Task AThemeInAFolderBringsWhatItsSpecificationNames(string dependencies)
    {
        var (result, output) = await Build(
            ("_config.yml", "theme: house\njekyllnet:\n  theme_dir: parts\nexclude: [parts]\n"),
            ("parts/house.gemspec", "Gem::Specification.new do |s|\n  s.name = \"house\"\n" + dependencies + "  # s.add_dependency 'jekyll-feed'\nend\n"),
            ("index.html", "---\n---\nx"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["index.html", "robots.txt", "sitemap.xml"], output.Files.Keys.Order(StringComparer.Ordinal));
    }

    internal static async Task<(BuildResult Result, MemoryOutputSink Output)> Build(params (string Path, string Text)[] files)
    {
        var output = new MemoryOutputSink();
        var result = await Builder(Source(files), output).Build().ProcessAsync(TestContext.Current.CancellationToken);
        return (result, output);
    }

    internal static MemorySiteFileSystem Source(params (string Path, string Text)[] files)
    {
        var source = new MemorySiteFileSystem();
        foreach (var (path, text) in files)
        {
            source.Add("/site/" + path, text);
        }

        return source;
    }

    internal static SiteBuilder Builder(MemorySiteFileSystem source, MemoryOutputSink output) => new SiteBuilder("/site", "/out")
        .UseWorkingDirectory("/site")
        .UseFileSystem(source)
        .UseOutput(output)
        .UseTimeZone(TimeZoneInfo.Utc)
        .AddAvailablePlugins(BuiltInPlugins.All);

    private sealed class HouseTheme(ISiteFileSystem files) : IThemeResolver
    {
        public Theme? Resolve(string name, string source) =>
            name == "house" ? new Theme(name, "/themes/house", files) { Dependencies = ["rake", "jekyll-sitemap", "jekyll-scholar"] } : null;
    }
}
