namespace JekyllNet.Cli.Tests;

public sealed class HighlightStyleTests
{
    [Fact]
    public async Task A_theme_is_printed_under_the_scope()
    {
        var run = await CliRun.StartAsync(["highlight-style", "github", "--scope", ".code"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(".code table td { padding: 5px; }\n.code table pre { margin: 0; }\n.code, .code .w {\n  color: #24292f;\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task An_unknown_theme_is_an_error_that_names_the_known_ones()
    {
        var run = await CliRun.StartAsync(["highlight-style", "nope"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("unknown theme: nope. Known are base16, ", run.Error);
    }
}
