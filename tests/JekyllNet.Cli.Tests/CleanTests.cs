namespace JekyllNet.Cli.Tests;

public sealed class CleanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Behaviour", "CLI-24")]
    public async Task Everything_that_builds_leave_is_removed()
    {
        folder.Write("index.html", "source");
        folder.Write("_config.yml", "cache_dir: .mine\n");
        foreach (var file in new[] { "_site/index.html", ".jekyll-metadata", ".mine/x", ".sass-cache/y" })
        {
            folder.Write(file, "");
        }

        var run = await CliRun.StartAsync(folder.Path, ["clean"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["_config.yml", "index.html"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains($"           Cleaner: Removing {folder.Combine("_site")}...\n", run.Output);
        var again = await CliRun.StartAsync(folder.Path, ["clean"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(4, again.Output.Split("Nothing to do for ").Length - 1);
    }

    [Fact]
    public async Task The_source_is_never_cleaned_away()
    {
        folder.Write("site/index.html", "source");
        var run = await CliRun.StartAsync(folder.Path, ["clean", "-s", "site", "-d", "."], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.True(File.Exists(folder.Combine("site", "index.html")));
    }
}
