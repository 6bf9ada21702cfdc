using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Tests.Building;

/// <summary>What Jekyll tolerates is a located warning, and an error without any output in a strict build.</summary>
public sealed class StrictBuildTests
{
    [Theory]
    [InlineData("a.html", "---\nlayout: nope\n---\nx", 5001, 0, 0)]
    [InlineData("a.html", "---\nlayout: [x\n---\nx", 2001, 2, 9)]
    [InlineData("a.html", "---\ntitle: x\nx", 2012, 1, 1)]
    [InlineData("a.html", "\uFEFF---\ntitle: x\n---\nx", 2013, 1, 1)]
    [InlineData("a.html", "---\npermalink: /../../x\n---\nx", 2014, 0, 0)]
    [InlineData("_posts/2020-01-01-a.html", "---\npermalink: ../x\n---\nx", 2014, 0, 0)]
    [InlineData("_posts/2020-01-01-a.html", "---\ntitle: x\nx", 2012, 1, 1)]
    [InlineData("_posts/2020-01-01-a.html", "---\nlayout: [x\n---\nx", 2001, 2, 9)]
    [InlineData("_layouts/a.html", "---\nlayout: a\n---\nx", 5002, 0, 0)]
    [InlineData("_layouts/a.html", "---\ntitle: x\nx", 2012, 1, 1)]
    [InlineData("_config.yml", "layouts_dir: ../..", 1008, 0, 0)]
    [InlineData("_config.yml", "[x]", 1002, 0, 0)]
    public async Task TheWarningIsLocatedAndRefused(string path, string text, int id, int line, int column)
    {
        var tester = SiteTester.From("-- index.txt --\nx").With("_config.yaml", "title: x").With(path, text);
        var lenient = await tester.BuildAsync();
        Assert.True(lenient.Result.Succeeded);
        var warning = Assert.Single(lenient.Result.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Equal(new DiagnosticId(id), warning.Id);
        Assert.Equal(new SourceLocation("/site/" + path, line, column), warning.Location);

        var strict = await tester.BuildAsync(configure: b => b.UseStrict());
        Assert.False(strict.Result.Succeeded);
        Assert.Empty(strict.Files);
        Assert.Equal(DiagnosticId.WarningsRefused, strict.Error.Id);
        Assert.Contains(warning.ToString(), strict.Result.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public async Task ACycleOfThreeIsToldOnce()
    {
        var site = await SiteTester.From("-- _config.yml --\na: b")
            .With("_layouts/c.html", "---\nlayout: a\n---\n").With("_layouts/a.html", "---\nlayout: b\n---\n").With("_layouts/b.html", "---\nlayout: c\n---\n")
            .With("_layouts/d.html", "---\nlayout: a\n---\n").BuildAsync();
        Assert.Equal("Layout 'a' is its own layout: a -> b -> c -> a.", Assert.Single(site.Result.Diagnostics).Message);
    }

    [Fact]
    public async Task WithoutWarningsAStrictBuildWrites()
    {
        var site = await SiteTester.From("-- _config.yml --\na: b\n-- a.html --\n---\n---\nx").BuildAsync(configure: b => b.UseStrict());
        Assert.True(site.Result.Succeeded);
        Assert.Equal("x\n", site["a.html"]);
    }
}
