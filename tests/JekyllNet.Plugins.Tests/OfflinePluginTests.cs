using System.Diagnostics;
using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Plugins.RemoteTheme;
using Xunit;
using static JekyllNet.Plugins.Tests.PluginListTests;

namespace JekyllNet.Plugins.Tests;

/// <summary>Plugins whose gems want a network, a compiler or a checkout.</summary>
public sealed class OfflinePluginTests
{
    private const string Page = "---\n---\n{{ site.title }}|{{ site.url }}|{{ site.baseurl }}|{{ site.github.build_revision }}|{{ site.github.repository_nwo }}";

    [Fact]
    public async Task GitHubMetadataReadsTheCheckout()
    {
        var (_, output) = await Build(
            ("_config.yml", "plugins: [jekyll-github-metadata]\n"),
            (".git/HEAD", "ref: refs/heads/main\n"),
            (".git/packed-refs", "# pack-refs\n0123abc refs/heads/main\n"),
            (".git/config", "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:ann/her.site.git\n"),
            ("index.html", Page));

        Assert.Equal("her.site|||0123abc|ann/her.site", Text(output, "index.html"));
    }

    [Fact]
    public async Task InProductionGitHubMetadataGivesTheUrl()
    {
        var output = new MemoryOutputSink();
        var source = Source(("_config.yml", "plugins: [jekyll-github-metadata]\nrepository: ann/x\nbaseurl: /\n"), ("index.html", Page));

        await Builder(source, output).UseEnvironment("production").Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.Equal("x|https://github.com|/pages/ann/x||ann/x", Text(output, "index.html"));
    }

    [Fact]
    public async Task WithoutARepositoryTheBuildGoesOn()
    {
        var (result, output) = await Build(("_config.yml", "plugins: [jekyll-github-metadata]\n"), ("index.html", "---\n---\n[{% github_edit_link 'x' %}{{ site.github.url }}]"));

        Assert.True(result.Succeeded);
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticId.PluginFailed && d.Message.StartsWith("No repo name found", StringComparison.Ordinal));
        Assert.Equal("[<a href=\"\">x</a>]", Text(output, "index.html"));
    }

    [Fact]
    public async Task CoffeeScriptIsRefusedByName()
    {
        var (result, _) = await Build(("_config.yml", "plugins: [jekyll-coffeescript]\n"), ("js/app.coffee", "---\n---\nalert 1"));

        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("CoffeeScript cannot be compiled here", problem.Message, StringComparison.Ordinal);
        Assert.Equal("/site/js/app.coffee(1)", problem.Location!.ToString());
    }

    [Theory]
    [InlineData("Ann/Theme", "ann/theme")]
    [InlineData("ann/theme@v1.0", "ann/theme@v1.0")]
    [InlineData("https://github.com/ann/theme", "ann/theme")]
    public async Task ARemoteThemeComesFromTheCache(string name, string folder)
    {
        var (result, output) = await Build(
            ("_config.yml", $"plugins: [jekyll-remote-theme]\nremote_theme: {name}\n"),
            ($".jekyll-cache/remote-theme/{folder}/_layouts/l.html", "<{{ content }}|{{ site.theme }}>"),
            ("index.html", "---\nlayout: l\n---\nx"));

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal("<x|theme>", Text(output, "index.html"));
    }

    [Fact]
    public async Task ACacheElsewhereCanBeNamed()
    {
        var output = new MemoryOutputSink();
        var source = Source(("_config.yml", "remote_theme: ann/theme\n"), ("index.html", "---\nlayout: l\n---\nx"))
            .Add("/themes/ann/theme/_layouts/l.html", "<{{ content }}>");

        await Builder(source, output).AddPlugin(new RemoteThemePlugin("/themes")).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.Equal("<x>", Text(output, "index.html"));
    }

    [Fact]
    public async Task AMissingRemoteThemeSaysWhereItBelongs()
    {
        var (result, _) = await Build(("_config.yml", "plugins: [jekyll-remote-theme]\nremote_theme: ann/theme@v1\n"), ("index.html", "---\n---\nx"));

        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(DiagnosticId.ThemeNotFound, problem.Id);
        Assert.Contains("'/site/.jekyll-cache/remote-theme/ann/theme@v1'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("ann/..")]
    [InlineData("ann/theme/x")]
    [InlineData("https://example.org/ann/theme")]
    public async Task WhatIsNoRemoteThemeIsSaidToBeNone(string name)
    {
        var (result, _) = await Build(("_config.yml", $"plugins: [jekyll-remote-theme]\nremote_theme: {name}\n"), ("index.html", "---\n---\nx"));

        Assert.True(result.Succeeded);
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticId.ThemeNotFound && d.Message == $"\"{name}\" is not a valid remote theme.");
    }

    [Fact]
    public async Task LastModifiedTimesComeFromCommits()
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-").FullName;
        try
        {
            var source = Directory.CreateDirectory(Path.Combine(folder, "docs")).FullName;
            await File.WriteAllTextAsync(Path.Combine(source, "_config.yml"), "plugins: [jekyll-last-modified-at]\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(source, "ä b.html"), "---\n---\n{% last_modified_at %F %}", TestContext.Current.CancellationToken);
            Git(folder, "init", "-q");
            Git(folder, "add", ".");
            Git(folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x");
            await File.WriteAllTextAsync(Path.Combine(source, "ä b.html"), "---\n---\n{% last_modified_at %F %}!", TestContext.Current.CancellationToken);
            var output = new MemoryOutputSink();

            var result = await new SiteBuilder(source, Path.Combine(folder, "out")).UseOutput(output).UseTimeZone(TimeZoneInfo.Utc)
                .AddAvailablePlugins(BuiltInPlugins.All).Build().ProcessAsync(TestContext.Current.CancellationToken);

            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
            Assert.Equal("2011-02-03!", Text(output, "ä b.html"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = "2011-02-03T12:00:00Z";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static string Text(MemoryOutputSink output, string path) => Encoding.UTF8.GetString(output.Files[path]);
}
