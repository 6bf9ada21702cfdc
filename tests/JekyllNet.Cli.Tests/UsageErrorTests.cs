namespace JekyllNet.Cli.Tests;

public sealed class UsageErrorTests
{
    [Theory]
    [InlineData("invalid option: --nope", "build", "--nope")]
    [InlineData("invalid option: -x", "build", "-x")]
    [InlineData("missing argument: --source", "build", "--source")]
    [InlineData("missing argument: -s", "build", "-s")]
    [InlineData("invalid argument: --limit_posts abc", "build", "--limit_posts", "abc")]
    [InlineData("ambiguous option: --s", "build", "--s", "x")]
    [InlineData("invalid option: --drafts", "help", "--drafts")]
    public async Task What_cannot_be_understood_is_named(string message, params string[] arguments)
    {
        var run = await CliRun.StartAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        var lines = run.Error.Split('\n');
        Assert.EndsWith("| Error:  Whoops, we can't understand your command.", lines[0]);
        Assert.EndsWith("| Error:  " + message, lines[1]);
        Assert.Empty(run.Output);
    }

    [Fact]
    [Trait("Behaviour", "CLI-19")]
    public async Task A_removed_switch_is_remarked_on()
    {
        var run = await CliRun.StartAsync("build", "--auto", "--help");

        Assert.StartsWith("\e[33m       Deprecation: The switch '--auto' has been replaced with '--watch'.\e[0m\n", run.Error);
    }

    [Fact]
    [Trait("Behaviour", "CLI-20")]
    public async Task The_log_level_of_the_environment_must_be_one_of_four()
    {
        var run = await CliRun.StartAsync(AppContext.BaseDirectory, ["help"], new() { ["JEKYLL_LOG_LEVEL"] = "loud" }, TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("unknown log level", run.Error);
    }
}
