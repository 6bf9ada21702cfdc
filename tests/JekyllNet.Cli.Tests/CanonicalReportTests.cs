namespace JekyllNet.Cli.Tests;

/// <summary><c>build --format msbuild</c>.</summary>
public sealed class CanonicalReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CanonicalReportTests() => _folder.Write("_config.yml", "title: a\n");

    [Fact]
    public async Task What_has_no_place_concerns_the_folder()
    {
        File.Delete(_folder.Combine("_config.yml"));

        Assert.Equal($"{_folder.Path}: warning JN1001: There is no configuration file.\n", (await BuildAsync()).Output);
    }

    [Fact]
    public async Task Problems_alone_are_told_one_a_line_with_full_paths()
    {
        _folder.Write("index.html", "---\nlayout: nope\n---\n");

        var run = await BuildAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{_folder.Combine("index.html")}: warning JN5001: Layout 'nope' requested in index.html does not exist.\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task An_error_has_its_place_and_fails_the_build()
    {
        _folder.Write("a/index.html", "---\n---\nx\n  {% nope %}");

        var run = await BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{_folder.Combine("a", "index.html")}(4,3): error JN3001: Unknown tag 'nope'\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("invalid argument: --format xml", "--format", "xml")]
    [InlineData("--format msbuild is for single builds, without --watch", "--format", "msbuild", "--watch")]
    public async Task Other_forms_are_refused(string message, params string[] options)
    {
        var run = await CliRun.StartAsync(_folder.Path, ["build", .. options], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CliRun> BuildAsync() => CliRun.StartAsync(_folder.Path, ["build", "--format", "msbuild"], cancellationToken: TestContext.Current.CancellationToken);
}
