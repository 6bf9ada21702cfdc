namespace JekyllNet.Cli.Tests;

/// <summary>A destination that can't be written, or not to the end: exit code 1, the cause, and the previous output whole.</summary>
public sealed class DestinationFailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_destination_below_a_file()
    {
        folder.Write("site/index.html", "x");
        folder.Write("file", "a file");
        var run = await BuildProcess.RunAsync(folder.Path, "build", "-s", "site", "-d", "file/out");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(folder.Combine("file", "out"), run.Error);
        Assert.Equal("a file", await File.ReadAllTextAsync(folder.Combine("file"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_disk_that_is_full()
    {
        folder.Write("site/index.html", "x");
        folder.Write("site/large.bin", new string('x', 1_000_000));
        var run = await OnOwnDiskAsync("-o size=64k", "");
        Assert.EndsWith("1\nfrom the build before\nindex.html\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("No space left on device", run.Error);
        Assert.Contains(folder.Combine("out"), run.Error);
    }

    [Fact]
    public async Task A_disk_that_is_read_only()
    {
        folder.Write("site/index.html", "x");
        var run = await OnOwnDiskAsync("", "mount -o remount,ro out");
        Assert.EndsWith("1\nfrom the build before\nindex.html\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Read-only file system", run.Error);
        Assert.Contains(folder.Combine("out"), run.Error);
    }

    // A mount that nobody else sees and that ends with the process.
    private async Task<CliRun> OnOwnDiskAsync(string options, string before)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux's mount namespaces");
        Directory.CreateDirectory(folder.Combine("out"));
        var probe = await BuildProcess.RunAsync(folder.Path, "sh", ["-c", "unshare -rm mount -t tmpfs none out 2>&1"]);
        Assert.SkipUnless(probe.ExitCode == 0, "may not mount here: " + probe.Output);
        var script = $"""
            mount -t tmpfs {options} none out && echo from the build before > out/index.html
            {before}
            "{BuildProcess.Program}" build -q -s site -d out
            echo $?; cat out/index.html; ls -A out
            """;
        return await BuildProcess.RunAsync(folder.Path, "unshare", ["-rm", "sh", "-c", script]);
    }
}
