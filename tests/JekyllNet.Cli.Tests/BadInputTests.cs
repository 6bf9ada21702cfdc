namespace JekyllNet.Cli.Tests;

/// <summary>
/// What is wrong with a site ends the build with exit code 1, a message that says what and where, and the previous output whole.
/// Each case runs in a process of its own, so that running out of stack would show.
/// </summary>
public sealed class BadInputTests
{
    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["config: bytes that are no UTF-8"] = new("_config.yml: (", ("_config.yml", "title: x\xFF\n")),
        ["config: not YAML"] = new("_config.yml(2,4): ", ("_config.yml", "title: x\na: [1\n")),
        ["config: plugins is no list"] = new("'plugins' should be set as an array", ("_config.yml", "plugins: jekyll-feed\n")),
        ["front matter: not YAML, strict"] = new("index.md(3,5): ", ("_config.yml", "strict_front_matter: true\n"), ("index.md", "---\ntitle: a\nb: c: d\n---\nx")),
        ["data file: not YAML"] = new("_data/x.yml(2,1): ", ("_data/x.yml", "a: [\n")),
        ["data file: aliases without end"] = new("_data/x.yml(", ("_data/x.yml", Aliases())),
        ["data file: bytes that are no UTF-8"] = new("_data/x.yml(1,1): ", ("_data/x.yml", "a: \xFF\n")),
        ["page: bytes that are no UTF-8"] = new("index.md: invalid byte sequence in UTF-8", ("index.md", "---\n---\nx\xFF{{ page.title }}")),
        ["layout: bytes that are no UTF-8"] = new("Liquid Exception: invalid byte sequence in UTF-8 in ", ("index.html", "---\nlayout: a\n---\nx"), ("_layouts/a.html", "\xFF{{ content }}")),
        ["include: bytes that are no UTF-8"] = new("Liquid Exception: invalid byte sequence in UTF-8 in index.html", ("index.html", "---\n---\n{% include a.html %}"), ("_includes/a.html", "\xFF")),
        ["list: 100,000 levels"] = new("index.md(4): The Markdown text nests deeper", ("index.md", "---\n---\ntext\n" + Repeat("- ", 100_000) + "x\n")),
        ["quote: 100,000 levels"] = new("index.md(4): The Markdown text nests deeper", ("index.md", "---\n---\n\n" + Repeat("> ", 100_000) + "x\n")),
        ["include: missing"] = new("Could not locate the included file 'nope.html'", ("index.md", "---\n---\n{% include nope.html %}")),
        ["include: itself"] = new("Liquid Exception: ", ("index.md", "---\n---\n{% include a.html %}"), ("_includes/a.html", "x{% include a.html %}")),
        ["include: a path upwards"] = new("File contains invalid characters or sequences: ../_config.yml", ("index.md", "---\n---\n{% include ../_config.yml %}")),
        ["include_relative: a path upwards"] = new("File contains invalid characters or sequences: ../a", ("index.md", "---\n---\n{% include_relative ../a %}")),
        ["includes folder: upwards"] = new("Could not locate the included file 'a.html'", ("_config.yml", "includes_dir: ../..\n"), ("index.md", "---\n---\n{% include a.html %}")),
        ["tag: unknown"] = new("(line 3): Unknown tag 'nope'", ("index.md", "---\n---\na\n\n{% nope %}")),
        ["tag: never closed"] = new("(line 2): 'if' tag was never closed", ("index.md", "---\n---\na\n{% if true %}b")),
        ["tag: 100,000 levels"] = new("Nesting too deep", ("index.html", "---\n---\n" + Repeat("{% if true %}", 100_000) + Repeat("{% endif %}", 100_000))),
        ["output: never closed"] = new("Variable '{{' was not properly terminated", ("index.md", "---\n---\na\n{{ b")),
        ["post: impossible date in the name"] = new("does not have a valid date in the filename.", ("_posts/2020-99-99-x.md", "---\n---\nx")),
        ["post: no date"] = new("does not have a valid date in the YAML front matter.", ("_posts/2020-01-01-x.md", "---\ndate: nope\n---\nx")),
        ["stylesheet: undefined variable"] = new("encountered an error while converting 'a.scss'", ("a.scss", "---\n---\na { b: $nope; }\n")),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_fails_with_a_message_and_changes_nothing(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/index.html", "from the build before");
        var (exitCode, log) = await BuildAsync(folder, Cases[name].Files, "site", "out");

        Assert.Equal(1, exitCode);
        Assert.Contains(Cases[name].Message, log);
        AssertUntouched(folder);
    }

    [Theory]
    [InlineData("site", "site")]
    [InlineData("site/inner", "site")]
    [InlineData("site", ".")]
    [Trait("Behaviour", "CONFIG-08")]
    public async Task The_destination_is_never_the_source_or_above_it(string source, string destination)
    {
        using var folder = new TemporaryFolder();
        var (exitCode, log) = await BuildAsync(folder, [("index.html", "---\n---\nx")], source, destination);

        Assert.Equal(1, exitCode);
        Assert.Contains("Destination directory cannot be or contain the Source directory.", log);
        Assert.Equal("---\n---\nx", await File.ReadAllTextAsync(folder.Combine(source, "index.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("Behaviour", "CONFIG-02")]
    public async Task A_configuration_file_that_is_asked_for_must_be_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/index.html", "from the build before");
        var (exitCode, log) = await BuildAsync(folder, [("index.html", "---\n---\nx")], "site", "out", "--config", "nope.yml");

        Assert.Equal(1, exitCode);
        Assert.Contains($"{folder.Combine("nope.yml")}' could not be found.", log);
        AssertUntouched(folder);
    }

    [Fact]
    public async Task A_destination_that_is_a_file_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out", "a file");
        var (exitCode, log) = await BuildAsync(folder, [("index.html", "---\n---\nx")], "site", "out");

        Assert.Equal(1, exitCode);
        Assert.Contains(folder.Combine("out"), log);
        Assert.Equal("a file", await File.ReadAllTextAsync(folder.Combine("out"), TestContext.Current.CancellationToken));
    }

    private static void AssertUntouched(TemporaryFolder folder)
    {
        Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(folder.Combine("out")).Select(Path.GetFileName));
        Assert.Equal("from the build before", File.ReadAllText(folder.Combine("out", "index.html")));
    }

    private static async Task<(int ExitCode, string Log)> BuildAsync(
        TemporaryFolder folder, (string Name, string Text)[] files, string source, string destination, params string[] more)
    {
        foreach (var (name, text) in files)
        {
            folder.WriteBytes(source + "/" + name, Bytes.Of(text));
        }

        var run = await BuildProcess.RunAsync(folder.Path, ["build", "-s", source, "-d", destination, .. more]);
        return (run.ExitCode, run.Output + run.Error);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Aliases()
    {
        var lines = new List<string> { "a: &a [x,x,x,x,x,x,x,x,x]" };
        for (var name = 'b'; name <= 'l'; name++)
        {
            lines.Add($"{name}: &{name} [{string.Join(',', Enumerable.Repeat($"*{(char)(name - 1)}", 9))}]");
        }

        return string.Join('\n', lines) + "\n";
    }

    private sealed record Case(string Message, params (string Name, string Text)[] Files);
}
