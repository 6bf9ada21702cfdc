namespace JekyllNet.Cli.Tests;

/// <summary>
/// What Jekyll builds all the same: so do we, with a warning that says where; a strict build (<c>--strict</c>) fails of the warning and
/// leaves the previous output whole.
/// </summary>
public sealed class LenientBuildTests
{
    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["config: none"] = new("warning JN1001: ", ("index.html", "x")),
        ["config: no mapping"] = new("_config.yml: warning JN1002: ", ("_config.yml", "- x\n")),
        ["config: directories upwards"] = new("_config.yml: warning JN1008: 'includes_dir: ../..'", ("_config.yml", "includes_dir: ../..\n")),
        ["config: layouts upwards"] = new("_config.yml: warning JN1008: 'layouts_dir: ../..'", ("_config.yml", "layouts_dir: ../..\n")),
        ["front matter: not YAML"] = new("index.html(3,5): warning JN2001: (<unknown>): mapping values are not allowed in this context", ("index.html", "---\ntitle: a\nb: c: d\n---\nx")),
        ["front matter of a post: not YAML"] = new("a.md(3,5): warning JN2001: ", ("_posts/2020-01-01-a.md", "---\ntitle: a\nb: c: d\n---\nx")),
        ["front matter of a layout: not YAML"] = new("a.html(2,5): warning JN2001: ", ("_layouts/a.html", "---\nb: c: d\n---\nx")),
        ["front matter: 100,000 levels"] = new("index.html(2,", ("index.html", "---\na: " + new string('[', 100_000) + "\n---\nx")),
        ["front matter: never closed"] = new("index.html(1,1): warning JN2012: ", ("index.html", "---\ntitle: a\n\nx")),
        ["front matter of a post: never closed"] = new("a.md(1,1): warning JN2012: ", ("_posts/2020-01-01-a.md", "---\ntitle: a\n\nx")),
        ["front matter: behind a byte order mark"] = new("index.html(1,1): warning JN2013: ", ("index.html", "\uFEFF---\r\ntitle: a\r\n---\r\nx")),
        ["layout: missing"] = new("index.md: warning JN5001: Layout 'nope' requested in index.md does not exist.", ("index.md", "---\nlayout: nope\n---\nx")),
        ["layout: a cycle"] = new("a.html: warning JN5002: Layout 'a' is its own layout: a -> b -> a.", ("index.html", "---\nlayout: a\n---\nx"), ("_layouts/a.html", "---\nlayout: b\n---\n{{ content }}"), ("_layouts/b.html", "---\nlayout: a\n---\n{{ content }}")),
        ["permalink: upwards"] = new("a.html: warning JN2014: ", ("a.html", "---\npermalink: /../../b.html\n---\nx")),
        ["post: bytes that are no UTF-8"] = new("a.md: warning JN2007: invalid byte sequence in UTF-8", ("_posts/2020-01-01-a.md", "---\ntitle: a\n---\n\xFF")),
        ["two files for one destination"] = new("site/a.html: warning JN8002: ", ("a.html", "---\npermalink: /\n---\nx")),
    };

    // Nothing is wrong with these; they stay in their folder, and no text runs out of stack.
    private static readonly Dictionary<string, string> Sound = new()
    {
        ["carriage returns"] = "---\r\ntitle: a\r\n---\r\n{{ page.title }}",
        ["Liquid: beyond the limits that the library sets"] = "---\n---\n{% for i in (1..2000001) limit: 1 offset: 2000000 %}{{ i }}{% endfor %}",
        ["HTML: 100,000 levels"] = "---\n---\n" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x\n",
        ["brackets: 100,000 levels"] = "---\n---\n" + new string('[', 100_000) + "x\n",
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<string> SoundNames => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Built_with_a_warning_refused_when_strict(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/old.html", "from the build before");
        folder.Write("site/index.html", "x");
        if (name != "config: none")
        {
            folder.Write("site/_config.yml", "");
        }

        foreach (var (path, text) in Cases[name].Files)
        {
            folder.WriteBytes("site/" + path, Bytes.Of(text));
        }

        var strict = await BuildProcess.RunAsync(folder.Path, "build", "-s", "site", "-d", "out", "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains(Cases[name].Message, strict.Error);
        Assert.Equal(["old.html"], Directory.EnumerateFileSystemEntries(folder.Combine("out")).Select(Path.GetFileName));
        Assert.Equal("from the build before", await File.ReadAllTextAsync(folder.Combine("out", "old.html"), TestContext.Current.CancellationToken));

        var lenient = await BuildProcess.RunAsync(folder.Path, "build", "-s", "site", "-d", "out");
        Assert.True(lenient.ExitCode == 0, lenient.Error);
        Assert.NotEmpty(lenient.Error);
        Assert.False(File.Exists(folder.Combine("out", "old.html")));
        AssertNothingElse(folder);
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public async Task Built_even_when_strict(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/_config.yml", "");
        folder.Write("site/index.md", Sound[name]);
        var run = await BuildProcess.RunAsync(folder.Path, "build", "-s", "site", "-d", "out", "--strict");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(File.Exists(folder.Combine("out", "index.html")));
        AssertNothingElse(folder);
    }

    [Fact]
    [Trait("Behaviour", "READ-16")]
    public async Task In_safe_mode_a_link_out_of_the_source_is_named_and_left_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links");
        using var folder = new TemporaryFolder();
        folder.Write("outside/secret.txt", "SECRET");
        folder.Write("site/_config.yml", "");
        File.CreateSymbolicLink(folder.Combine("site", "link.txt"), folder.Combine("outside", "secret.txt"));
        Directory.CreateSymbolicLink(folder.Combine("site", "down"), folder.Combine("outside"));
        var strict = await BuildProcess.RunAsync(folder.Path, "build", "-s", "site", "-d", "out", "--safe", "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("site/link.txt: warning JN2015: ", strict.Error);
        Assert.Contains("site/down: warning JN2015: ", strict.Error);
        Assert.False(Directory.Exists(folder.Combine("out")));

        var safe = await BuildProcess.RunAsync(folder.Path, "build", "-s", "site", "-d", "out", "--safe");
        Assert.Equal(0, safe.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Combine("out")));
    }

    private static void AssertNothingElse(TemporaryFolder folder) =>
        Assert.Equal(["out", "site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private sealed record Case(string Message, params (string Path, string Text)[] Files);
}
