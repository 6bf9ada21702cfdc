using System.Text.RegularExpressions;

namespace JekyllNet.Cli.Tests;

/// <summary>The tables of <c>--profile</c>.</summary>
public sealed partial class ProfileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Behaviour", "CLI-23")]
    public async Task The_phases_and_the_templates_are_listed()
    {
        folder.Write("_includes/i.html", "{{ 1 }}");
        folder.Write("a.html", "---\n---\n{% include i.html %}{% include i.html %}");
        var run = await CliRun.StartAsync(folder.Path, ["build", "--profile"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Build Process Summary:", run.Output);
        Assert.Equal(["RESET", "READ", "GENERATE", "RENDER", "CLEANUP", "WRITE"], Row().Matches(run.Output).Select(m => m.Groups[1].Value).Where(w => w.All(char.IsAsciiLetterUpper)));
        Assert.Contains("Site Render Stats:", run.Output);
        Assert.Matches(@"\| _includes/i\.html +\| +2 \| +0\.00K \|", run.Output);
        Assert.Matches(@"\| a\.html +\| +1 \| +0\.00K \|", run.Output);
    }

    [GeneratedRegex(@"^\| (\S+) +\| +\d+\.\d+ \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
