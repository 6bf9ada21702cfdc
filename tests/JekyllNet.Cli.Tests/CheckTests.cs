namespace JekyllNet.Cli.Tests;

public sealed class CheckTests
{
    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "<a href='/gone'>x</a>")]
    [InlineData(2, "<a href='/gone'>x</a>", "--strict")]
    [InlineData(2, "{% nope %}")]
    public async Task The_exit_code_is_that_of_the_worst_finding(int exitCode, string body, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/_config.yml", "title: x\n");
        folder.Write("site/index.html", "---\n---\n" + body);

        var run = await CliRun.StartAsync(folder.Path, ["check", "site", .. options], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.False(Directory.Exists(folder.Combine("_site")));
    }

    [Fact]
    public async Task Findings_come_in_the_form_that_build_tools_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_config.yml", "title: x\n");
        folder.Write("index.html", "---\n---\n<a href='/gone'>x</a>");

        var run = await CliRun.StartAsync(folder.Path, ["check", "--format", "msbuild"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("index.html(3,10): warning JN9009: '/gone' leads to no file of the site; it stands on /index.html.\n", run.Output);
    }
}
