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

    [Fact]
    public async Task The_converters_are_listed()
    {
        folder.Write("a.md", "---\n---\n*a*\n");
        folder.Write("b.md", "---\n---\n*b*\n");
        folder.Write("c.html", "---\n---\nc\n");
        var run = await CliRun.StartAsync(folder.Path, ["build", "--profile"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("Conversion Stats:", run.Output);
        Assert.Matches(@"\| Jekyll::Converters::Markdown +\| +2 \| +0\.04K \|", run.Output);
        Assert.Matches(@"\| IdentityConverter +\| +3 \|", run.Output);
    }

    [Fact]
    public async Task Waiting_for_another_thread_counts_for_no_template()
    {
        // The second page has nothing to do but to wait for the first, which takes its time.
        folder.Write("a.html", "---\n---\n{% for i in (1..4000) %}{% for j in (1..1000) %}{% endfor %}{% endfor %}");
        folder.Write("b.html", "---\n---\n{{ site.pages[0].content | size }}");
        var run = await CliRun.StartAsync(folder.Path, ["build", "--profile"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(TimeOf("b.html", run.Output) * 2 < TimeOf("a.html", run.Output), run.Output);
    }

    private static double TimeOf(string name, string output) => double.Parse(
        output.Split('\n').Single(line => line.StartsWith($"| {name} ", StringComparison.Ordinal)).Split('|')[4], System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (\S+) +\| +\d+\.\d+ \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
