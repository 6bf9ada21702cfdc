namespace JekyllNet.Cli.Tests;

/// <summary>How a build that fails says goodbye.</summary>
public sealed class FailureBoxTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FailureBoxTests() => folder.Write("index.html", "---\n---\none\n{% nope %}\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Behaviour", "SAFE-08")]
    public async Task A_box_names_the_command_and_the_option_that_tells_more()
    {
        var run = await CliRun.StartAsync(folder.Path, ["build"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            "\e[31m                    ------------------------------------------------\e[0m\n"
            + "\e[31m      Jekyll 4.4.1   Please append `--trace` to the `build` command \e[0m\n"
            + "\e[31m                     for any additional information or backtrace. \e[0m\n"
            + "\e[31m                    ------------------------------------------------\e[0m\n",
            run.Error);
    }

    [Fact]
    [Trait("Behaviour", "CLI-04")]
    public async Task With_trace_the_whole_diagnostic_stands_in_its_place()
    {
        var run = await CliRun.StartAsync(folder.Path, ["build", "--trace"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("Please append", run.Error);
        Assert.Contains($"{folder.Combine("index.html")}(4,1): error JN3001: Unknown tag 'nope'", run.Error);
    }
}
