namespace JekyllNet.Cli.Tests;

public sealed class WatchTests
{
    [Fact]
    [Trait("Behaviour", "CLI-06")]
    [Trait("Behaviour", "INCR-10")]
    [Trait("Behaviour", "INCR-11")]
    public async Task A_watched_build_follows_edits_and_survives_broken_ones()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_config.yml", "title: one\n");
        folder.Write("index.html", "---\n---\n{{ site.title }}");
        await using var build = new RunningCommand(folder.Path, "build", "--watch", "--force_polling");
        await build.LineWithAsync("Auto-regeneration: enabled for");
        Assert.Equal("one", Output(folder));

        folder.Write("index.html", "---\n---\n{% nope %}");
        await build.LineWithAsync("error JN3001: Unknown tag 'nope'");
        Assert.Equal("one", Output(folder));

        // Other than Jekyll, an edit of the configuration counts too.
        folder.Write("_config.yml", "title: two, which is longer\n");
        folder.Write("index.html", "---\n---\n{{ site.title }}!");
        while (Output(folder) != "two, which is longer!")
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await build.InterruptAsync());
    }

    private static string Output(TemporaryFolder folder) => File.ReadAllText(folder.Combine("_site", "index.html"));
}
