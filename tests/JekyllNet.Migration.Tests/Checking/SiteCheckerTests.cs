using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class SiteCheckerTests
{
    [Fact]
    public async Task A_sound_site_has_no_findings()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "title: x\n").With("index.md", "---\n---\n[a](/a/) ![b](b.png) [c](https://example.org/x) [d](#) [e](mailto:a@b.c)\n")
            .With("a/index.html", "---\n---\n<a href='../'>up</a><a href='/index'>i</a><a href='/b.png?x#y'>b</a>").With("b.png", "b");

        var check = await site.CheckAsync();

        Assert.True(check.Builds);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public async Task What_fails_the_build_is_an_error()
    {
        using var site = new CheckedFolder().With("_config.yml", "title: x\n").With("index.html", "---\n---\n\n{{ 'x' | date: }}{% if %}");

        var check = await site.CheckAsync();

        Assert.False(check.Builds);
        var error = Assert.Single(check.Findings, f => f.Diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(FindingCategory.Build, error.Category);
        Assert.Equal(4, error.Diagnostic.Location!.Value.Line);
        Assert.Contains(check.Findings, f => f.Diagnostic.Id == FindingId.PagesNotSeen);
    }

    [Fact]
    public async Task A_theme_that_is_not_there_does_not_hide_the_rest()
    {
        using var site = new CheckedFolder().With("_config.yml", "theme: nowhere\nplugins:\n  - jekyll-feed\n").With("a.html", "---\n---\n{% nope %}");

        Assert.Single(await site.FindAsync(DiagnosticId.ThemeNotFound));
        Assert.Single(await site.FindAsync(DiagnosticId.LiquidSyntax));
        Assert.Single(await site.FindAsync(FindingId.PluginBuiltIn));
    }
}
