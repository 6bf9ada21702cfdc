namespace JekyllNet.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Behaviour", "NEW-06")]
    [Trait("Behaviour", "NEW-05")]
    [Trait("Behaviour", "CLI-17")]
    public async Task A_blank_site_has_the_folders_and_builds()
    {
        var made = await RunAsync("new", "my", "site", "--blank");
        Assert.Equal(0, made.ExitCode);
        Assert.Contains($"New jekyll site installed in \e[36m{folder.Combine("my site")}\e[0m.", made.Output);
        Assert.Equal(
            ["_config.yml", "_data", "_drafts", "_includes", "_layouts", "_posts", "_sass", "assets", "index.md"],
            Directory.EnumerateFileSystemEntries(folder.Combine("my site")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.SkipUnless(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass")), "No Sass compiler is bundled: the build could not fetch it with npm.");
        var built = await RunAsync("build", "-s", "my site", "-d", "out");
        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Contains("<h2 id=\"all-is-ready\">All is ready</h2>", File.ReadAllText(folder.Combine("out", "index.html")));
        Assert.Contains("body {", File.ReadAllText(folder.Combine("out", "assets", "css", "main.css")));
    }

    [Fact]
    [Trait("Behaviour", "NEW-01")]
    public async Task A_new_site_builds_at_once_without_a_warning()
    {
        Assert.Equal(0, (await RunAsync("new", "blog")).ExitCode);
        var built = await RunAsync("build", "-s", "blog", "-d", "out");

        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Empty(built.Error);
        Assert.Contains("Welcome to Jekyll!", File.ReadAllText(folder.Combine("out", "index.html")));
        Assert.Single(Directory.GetFiles(folder.Combine("out", "jekyll", "update"), "welcome-to-jekyll.html", SearchOption.AllDirectories));
        Assert.True(File.Exists(folder.Combine("out", "about", "index.html")));
        Assert.True(File.Exists(folder.Combine("blog", ".gitignore")));
    }

    [Fact]
    [Trait("Behaviour", "NEW-03")]
    public async Task A_folder_that_holds_something_is_left_alone_unless_forced()
    {
        folder.Write("blog/notes.txt", "mine");
        var refused = await RunAsync("new", "blog");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"Conflict: {folder.Combine("blog")} exists and is not empty.", refused.Error);
        Assert.False(File.Exists(folder.Combine("blog", "_config.yml")));

        Assert.Equal(0, (await RunAsync("new", "blog", "--force")).ExitCode);
        Assert.Equal("mine", File.ReadAllText(folder.Combine("blog", "notes.txt")));
        Assert.True(File.Exists(folder.Combine("blog", "_config.yml")));
    }

    [Fact]
    [Trait("Behaviour", "NEW-04")]
    public async Task Without_a_path_nothing_is_made()
    {
        var run = await RunAsync("new");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("You must specify a path.", run.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Behaviour", "NEW-07")]
    public async Task A_theme_has_its_gem_files(bool withCodeOfConduct)
    {
        string[] arguments = withCodeOfConduct ? ["new-theme", "my", "theme", "-c"] : ["new-theme", "my", "theme"];
        var run = await RunAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        string[] expected = [".gitignore", "Gemfile", "LICENSE.txt", "README.md", "_data", "_includes", "_layouts", "_sass", "assets", "my_theme.gemspec"];
        Assert.Equal(
            expected.Concat(withCodeOfConduct ? ["CODE_OF_CONDUCT.md"] : Array.Empty<string>()).Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(folder.Combine("my_theme")).Select(Path.GetFileName).Where(n => n != ".git").Order(StringComparer.Ordinal));
        Assert.Contains("spec.name    = \"my_theme\"", File.ReadAllText(folder.Combine("my_theme", "my_theme.gemspec")));
    }

    [Fact]
    [Trait("Behaviour", "NEW-08")]
    public async Task A_theme_is_not_made_over_something_else()
    {
        folder.Write("a_b", "");
        var run = await RunAsync("new-theme", "a b");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"Conflict: {folder.Combine("a_b")} already exists.", run.Error);
    }

    private Task<CliRun> RunAsync(params string[] arguments) =>
        CliRun.StartAsync(folder.Path, arguments, cancellationToken: TestContext.Current.CancellationToken);
}
