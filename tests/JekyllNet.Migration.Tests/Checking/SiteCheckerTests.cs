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
    public async Task A_source_that_the_configuration_names_is_looked_at()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "title: x\nsource: pages\nauto: true\n")
            .With("Gemfile.lock", "GEM\n  specs:\n    jekyll (3.9.0)\n")
            .With("pages/_layouts/plain.html", "{{ content }}")
            .With("pages/a.md", "---\nlayout: plain\n---\n[x](/gone)\n");

        var check = await site.CheckAsync();

        Assert.True(check.Builds);
        Assert.Equal(System.IO.Path.Join(site.Path, "pages"), check.Source);
        Assert.Empty(await site.FindAsync(DiagnosticId.LayoutNotFound));
        Assert.Equal(["a.md(4,5): '/gone' leads to no file of the site; it stands on /a.html."], await site.FindAsync(FindingId.LinkBroken));
        Assert.Equal([site.Path + "/Gemfile.lock(3): The site is locked to jekyll 3.9.0; the output is that of 4.4.1."], await site.FindAsync(FindingId.GemVersion));
        Assert.StartsWith(site.Path + "/_config.yml(3): ", Assert.Single(await site.FindAsync(FindingId.ConfigurationKeyIgnored)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_has_yet_to_be_made_is_told()
    {
        using var site = new CheckedFolder().With("_config.yml", "source: .made/pages\n").With("pages/a.md", "---\nlayout: none-such\n---\nx");

        var check = await site.CheckAsync();

        Assert.False(check.Builds);
        Assert.Equal(
            [$"The source directory '{site.Path}/.made/pages' does not exist."],
            check.Findings.Where(f => f.Diagnostic.Severity == DiagnosticSeverity.Error).Select(f => f.Diagnostic.Message));
        Assert.Empty(await site.FindAsync(DiagnosticId.LayoutNotFound));
    }

    [Fact]
    public async Task A_source_outside_of_the_folder_is_not_followed()
    {
        using var site = new CheckedFolder().With("_config.yml", "source: ..\n").With("a.md", "---\n---\nx");

        Assert.Equal(site.Path, (await site.CheckAsync()).Source);
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
