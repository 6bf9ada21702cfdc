using JekyllNet.IO;

namespace JekyllNet.Tests.Incremental;

/// <summary>A broken edit leaves the last good site, is told with its place, and is mended without more ado.</summary>
public abstract class FailedBuildTests : IDisposable
{
    private readonly SessionTester _site;

    protected FailedBuildTests(bool isTold)
    {
        _site = new(isTold: isTold);
        _site.Write("_data/x.yml", "one");
        _site.Write("a.md", "---\n---\nA {{ site.data.x }}");
        _site.Write("b.md", "---\n---\nB");
    }

    public void Dispose()
    {
        _site.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("b.md", "---\n---\n{% include missing.html %}", "b.md(3,1)")]
    [InlineData("_data/x.yml", "a: [", "x.yml(2,1)")]
    [InlineData("_config.yml", "a: [", "_config.yml")]
    [InlineData("b.md", "---\n- list\n---\n", "b.md(1")]
    public async Task Keeps_the_last_good_site_and_recovers(string path, string broken, string place)
    {
        Assert.Equal(2, await _site.CheckAsync());
        _site.Write(path, broken);
        var failed = await _site.BuildAsync();
        Assert.False(failed.Succeeded);
        Assert.Contains(failed.Diagnostics, d => d.ToString().Contains(place, StringComparison.Ordinal));
        Assert.Equal("<p>A one</p>\n", _site.Output("a.html"));
        _site.Delete(path);
        Assert.Equal(path == "_data/x.yml" ? 1 : 0, await _site.CheckAsync());
        _site.Write(path, path == "_config.yml" ? "" : "two");
        await _site.CheckAsync();
    }

    [Fact]
    public async Task What_changed_while_the_site_was_broken_is_seen()
    {
        await _site.CheckAsync();
        _site.Write("b.md", "---\n---\n{% include missing.html %}");
        _site.Write("_data/x.yml", "two");
        Assert.False((await _site.BuildAsync()).Succeeded);
        _site.Write("b.md", "---\n---\nB");
        Assert.Equal(1, await _site.CheckAsync());
        Assert.Equal("<p>A two</p>\n", _site.Output("a.html"));
    }

    [Fact]
    public async Task Output_that_somebody_else_changed_is_put_right()
    {
        using var folder = new IO.TemporaryFolder();
        using var site = new SessionTester(output: new DirectoryOutputSink(folder["out"]), configure: b => b.Set("destination", folder["out"]));
        site.Write("a.md", "---\n---\nA");
        site.Write("b.md", "---\n---\nB");
        await site.BuildAsync();
        File.Delete(folder["out/a.html"]);
        folder.Write("out/b.html", "tampered");
        folder.Write("out/c.html", "not ours");
        var result = await site.BuildAsync();
        Assert.Equal(0, result.Rendered);
        Assert.Equal(["a.html=<p>A</p>\n", "b.html=<p>B</p>\n"], folder.Tree("out"));
    }
}

/// <summary>Where the session is to find out what was edited.</summary>
public sealed class FailedBuildInSessionTests() : FailedBuildTests(isTold: false);

/// <summary>Where it is told.</summary>
public sealed class FailedBuildInToldSessionTests() : FailedBuildTests(isTold: true);
