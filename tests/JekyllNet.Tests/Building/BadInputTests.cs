using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid;

namespace JekyllNet.Tests.Building;

/// <summary>Bad input: a located message, no output, never a crash.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task BrokenConfigurationIsLocated()
    {
        var site = await SiteTester.From("-- _config.yml --\ntitle: a\n  b: [1\n").BuildAsync();
        AssertFailed(site, DiagnosticId.ConfigurationInvalid, "/site/_config.yml", 2);
    }

    [Fact]
    public async Task MissingConfigurationFileThatWasAskedForIsNamed()
    {
        var site = await SiteTester.From("-- index.md --\n---\n---\nhi").BuildAsync(configure: b => b.UseConfigurationFiles("/site/no.yml"));
        AssertFailed(site, DiagnosticId.ConfigurationNotFound, "/site/no.yml", 0);
        Assert.Contains("could not be found", site.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenFrontMatterIsAWarningUnlessStrict()
    {
        const string Site = "-- a.md --\n---\ntitle: ok\nlist: [1, 2\n---\nbody";
        var lenient = await SiteTester.From(Site).BuildAsync();
        Assert.True(lenient.Result.Succeeded);
        var warning = Assert.Single(lenient.Result.Diagnostics, d => d.Id == DiagnosticId.FrontMatterSyntax);
        Assert.Equal("/site/a.md", warning.Location?.Path);
        Assert.True(warning.Location?.Line > 1);

        var strict = await SiteTester.From(Site).BuildAsync(configure: b => b.Set("strict_front_matter", true));
        AssertFailed(strict, DiagnosticId.FrontMatterSyntax, "/site/a.md", warning.Location!.Value.Line);
    }

    [Theory]
    [InlineData("-- _config.yml --\ntitle: x\npermalink: /:nope/\n-- _posts/2020-01-02-a.md --\n---\n---\nx", "/site/_config.yml(2,12)")]
    [InlineData("-- _config.yml --\ncollections:\n  notes:\n    output: true\n    permalink: \"/:nope/\"\n-- _notes/a.md --\n---\n---\nx", "/site/_config.yml(4,17)")]
    [InlineData("-- _config.yml --\ndefaults:\n- scope: {path: _posts}\n  values:\n    permalink: /a/:nope\n-- _posts/2020-01-02-a.md --\n---\n---\nx", "/site/_config.yml(4,16)")]
    [InlineData("-- _posts/2020-01-02-a.md --\n---\ntitle: x\npermalink: /:nope/\n---\nx", "/site/_posts/2020-01-02-a.md(3,12)")]
    public async Task APlaceholderThatDocumentsDoNotHaveIsLocatedWhereItIsWritten(string files, string place)
    {
        var site = await SiteTester.From(files).BuildAsync();

        Assert.False(site.Result.Succeeded);
        Assert.Equal(DiagnosticId.PermalinkInvalid, site.Error.Id);
        Assert.Equal(place, site.Error.Location.ToString());
    }

    [Fact]
    public async Task MissingLayoutIsAWarning()
    {
        var site = await SiteTester.From("-- a.html --\n---\nlayout: nope\n---\nbody").BuildAsync();
        Assert.True(site.Result.Succeeded);
        Assert.Equal("body\n", site["a.html"]);
        var warning = Assert.Single(site.Result.Diagnostics, d => d.Id == DiagnosticId.LayoutNotFound);
        Assert.Equal("Layout 'nope' requested in a.html does not exist.", warning.Message);
    }

    [Theory]
    [InlineData("{% include nope.html %}", "Could not locate the included file 'nope.html'")]
    [InlineData("{% nope %}", "Unknown tag 'nope'")]
    [InlineData("{% if a %}", "'if' tag was never closed")]
    [InlineData("{{ 1 | divided_by: 0 }}", "divided by 0")]
    [InlineData("{% include ../x.html %}", "Invalid syntax for include tag")]
    public async Task BadTemplateIsLocatedInTheFileAsItsAuthorSeesIt(string markup, string message)
    {
        var site = await SiteTester.From($"-- a.html --\n---\ntitle: a\n---\none\n{markup}\n").BuildAsync();
        Assert.False(site.Result.Succeeded);
        Assert.Empty(site.Files);
        Assert.Contains(message, site.Error.Message, StringComparison.Ordinal);
        Assert.Equal("/site/a.html", site.Error.Location?.Path);
    }

    [Theory]
    [InlineData("{% for i in (1..2000001) limit: 1 %}{{ i }}{% endfor %}", null)]
    [InlineData("{% for i in (1..30) %}{% assign s = s | append: 'x' | append: s %}{% endfor %}", null)]
    [InlineData("{% for i in (1..9) %}x{% endfor %}", 5)]
    public async Task TemplateThatTakesTooMuchIsStoppedAndLocated(string markup, int? steps)
    {
        var site = await SiteTester.From($"-- a.html --\n---\n---\n\n {markup}\n").BuildAsync(configure: b => _ = steps is null ? b : b.UseLimits(new LiquidLimits { MaxSteps = steps }));
        AssertFailed(site, DiagnosticId.LiquidRender, "/site/a.html", 4);
        Assert.Equal("Memory limits exceeded", site.Error.Message);
        Assert.Empty(site.Files);
    }

    [Fact]
    public async Task IncludeThatIncludesItselfEnds()
    {
        var site = await SiteTester.From("-- _includes/a.html --\n{% include a.html %}\n-- b.html --\n---\n---\n{% include a.html %}").BuildAsync();
        Assert.False(site.Result.Succeeded);
        Assert.Contains("stack level too deep", site.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayoutCycleEndsAtItsFirstRepetition()
    {
        var site = await SiteTester.From("""
            -- _layouts/a.html --
            ---
            layout: b
            ---
            a({{ content }})
            -- _layouts/b.html --
            ---
            layout: a
            ---
            b({{ content }})
            -- c.html --
            ---
            layout: a
            ---
            x
            """).BuildAsync();
        Assert.True(site.Result.Succeeded);
        Assert.Equal("b(a(x\n)\n)\n", site["c.html"]);
    }

    [Fact]
    public async Task ByteOrderMarkAndCarriageReturnsAreNoObstacle()
    {
        var site = await SiteTester.From("").With("a.html", "---\r\ntitle: T\r\n---\r\n{{ page.title }}\r\n").BuildAsync();
        Assert.True(site.Result.Succeeded);
        Assert.Equal("T\r\n", site["a.html"]);
    }

    [Fact]
    public async Task FrontMatterThatNeverClosesIsBody()
    {
        var site = await SiteTester.From("").With("a.html", "---\ntitle: T\nbody").BuildAsync();
        Assert.True(site.Result.Succeeded);
        Assert.Equal("---\ntitle: T\nbody", site["a.html"]);
    }

    [Theory]
    [InlineData("/site")]
    [InlineData("/")]
    public async Task DestinationMayNotHoldTheSource(string destination)
    {
        var site = await SiteTester.From("-- a.html --\n---\n---\nx").BuildAsync(configure: b => b.Set("destination", destination));
        Assert.False(site.Result.Succeeded);
        Assert.Equal("Destination directory cannot be or contain the Source directory.", site.Error.Message);
    }

    [Theory]
    [InlineData("/../../x.html")]
    [InlineData("/%2e%2e/%2e%2e/x.html")]
    [InlineData("../x.html")]
    public async Task PermalinkCannotLeaveTheDestination(string permalink)
    {
        var site = await SiteTester.From($"-- a.html --\n---\npermalink: \"{permalink}\"\n---\nx").BuildAsync();
        Assert.True(site.Result.Succeeded);
        Assert.DoesNotContain("..", Assert.Single(site.Files).Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("includes_dir")]
    [InlineData("layouts_dir")]
    [InlineData("data_dir")]
    public async Task DirectoriesOfTheConfigurationCannotLeaveTheSource(string key)
    {
        var files = new MemorySiteFileSystem();
        files.Add("/site/a.html", "---\nlayout: secret\n---\n{{ site.data.secret }}{{ content }}");
        files.Add("/secret.html", "SECRET");
        files.Add("/secret.yml", "SECRET");
        var output = new MemoryOutputSink();
        var result = await new SiteBuilder("/site", "/out").UseFileSystem(files).UseOutput(output).Set(key, "../..").Build()
            .ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded);
        Assert.DoesNotContain("SECRET", System.Text.Encoding.UTF8.GetString(output.Files["a.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataFileThatExpandsWithoutEndIsRefused()
    {
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
            + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var site = await SiteTester.From("-- a.html --\n---\n---\nx").With("_data/bomb.yml", bomb).BuildAsync();
        Assert.False(site.Result.Succeeded);
        Assert.Contains("_data/bomb.yml", site.Error.Location?.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("* ")]
    [InlineData("[")]
    [InlineData("<div>")]
    [InlineData("*a _b ")]
    public async Task DeeplyNestedMarkdownIsConvertedOrRefusedButNeverCrashes(string piece)
    {
        var site = await SiteTester.From("").With("a.md", "---\n---\n" + string.Concat(Enumerable.Repeat(piece, 100_000)) + "\n").BuildAsync();
        Assert.True(site.Result.Succeeded || site.Error.Location is not null);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("* ")]
    public async Task DeeplyNestedBlocksOfMarkdownAreRefusedWhereTheyAre(string piece)
    {
        var site = await SiteTester.From("").With("a.md", "---\n---\ntext\n\n" + string.Concat(Enumerable.Repeat(piece, 100_000)) + "x\n").BuildAsync();
        Assert.Equal(new SourceLocation("/site/a.md", 5), site.Error.Location);
        Assert.Equal("The Markdown text nests deeper than the limit of 200 levels.", site.Error.Message);
        Assert.Empty(site.Files);
    }

    [Theory]
    [InlineData("No space left on device")]
    [InlineData("Permission denied")]
    public async Task OutputThatCannotBeWrittenIsNamedAndGivenUp(string message)
    {
        var output = new FailingOutput(message);
        var site = await SiteTester.From("-- a.html --\n---\n---\nx").BuildAsync(configure: b => b.UseOutput(output));
        Assert.Equal(DiagnosticId.WriteFailed, site.Error.Id);
        Assert.Equal(message, site.Error.Message);
        Assert.Equal("/site/_site", site.Error.Location?.Path);
        Assert.True(output.IsAborted);
    }

    [Fact]
    public async Task DeeplyNestedBlocksOfLiquidAreRefused()
    {
        var site = await SiteTester.From("").With("a.html", "---\n---\n" + string.Concat(Enumerable.Repeat("{% if true %}", 100_000))).BuildAsync();
        Assert.False(site.Result.Succeeded);
        Assert.Equal("/site/a.html", site.Error.Location?.Path);
    }

    [Fact]
    public async Task CancelledBuildWritesNothing()
    {
        using var source = new CancellationTokenSource();
        var output = new MemoryOutputSink();
        var files = new MemorySiteFileSystem();
        files.Add("/site/a.html", "---\n---\n{{ 'x' | stop }}");
        var site = new SiteBuilder("/site", "/out").UseFileSystem(files).UseOutput(output).AddFilter("stop", text =>
        {
            source.Cancel();
            return text;
        }).Build();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.ProcessAsync(source.Token));
        Assert.Empty(output.Files);
    }

    private static void AssertFailed(BuiltSite site, DiagnosticId id, string path, int line)
    {
        Assert.False(site.Result.Succeeded);
        Assert.Empty(site.Files);
        Assert.Equal(id, site.Error.Id);
        Assert.Equal(path, site.Error.Location?.Path);
        Assert.Equal(line, site.Error.Location?.Line);
    }
}
