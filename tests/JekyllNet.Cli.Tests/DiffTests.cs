using System.Globalization;

namespace JekyllNet.Cli.Tests;

public sealed class DiffTests
{
    [Theory]
    [InlineData(0, "a", "1 equal, 0 equal but for volatile fields, 0 differ, 0 missing, 0 extra\n")]
    [InlineData(1, "b", "0 equal, 0 equal but for volatile fields, 1 differ, 0 missing, 0 extra\n")]
    public async Task The_exit_code_says_whether_the_sites_are_equal(int exitCode, string text, string sums)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old/index.html", "a");
        folder.Write("new/index.html", text);

        var run = await CliRun.StartAsync(folder.Path, ["diff", "old", "new"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.EndsWith(sums, run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_trouble()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old/index.html", "a");

        var run = await CliRun.StartAsync(folder.Path, ["diff", "old", "new"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"There is no folder '{folder.Combine("new")}'.", run.Error);
    }

    [Fact]
    public async Task The_report_goes_to_a_file_in_the_form_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old/index.html", "a 1 one");
        folder.Write("new/index.html", "a 2 two");

        var run = await CliRun.StartAsync(
            folder.Path, ["diff", "old", "new", "--ignore", "[0-9]", "--ignore", "one|two", "--format", "html", "-o", "report.html"],
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("<!DOCTYPE html>\n", await File.ReadAllTextAsync(folder.Combine("report.html"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("two folders are needed: diff OLD NEW", "diff", "old")]
    [InlineData("invalid argument: --format pdf", "diff", "old", "new", "--format", "pdf")]
    [InlineData("invalid argument: --ignore (", "diff", "old", "new", "--ignore", "(")]
    public async Task A_call_that_makes_no_sense_is_refused(string message, params string[] arguments)
    {
        var run = await CliRun.StartAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("| Error:  " + message, run.Error);
    }

    /// <summary>Under a heap of 32 MB, with files of which half differ, each in its own way and all in one.</summary>
    [Fact]
    public async Task Ten_thousand_files_fit_into_little_memory()
    {
        const int Files = 10_000;
        using var folder = new TemporaryFolder();
        foreach (var (side, word) in new[] { ("old", "before"), ("new", "after") })
        {
            for (var i = 0; i < Files; i++)
            {
                folder.Write(
                    string.Create(CultureInfo.InvariantCulture, $"{side}/{i / 500}/{i}.html"),
                    i % 2 == 0 ? "<p>same</p>" : string.Create(CultureInfo.InvariantCulture, $"<nav>{word}</nav><p>{i}</p><p>{i} {word}</p><b>{word}-{i}</b>"));
            }
        }

        var run = await BuildProcess.RunAsync(
            folder.Path, BuildProcess.Program, ["diff", "old", "new"], new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x2000000" });

        Assert.Empty(run.Error);
        Assert.EndsWith("5000 equal, 0 equal but for volatile fields, 5000 differ, 0 missing, 0 extra\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("text: layout or include that these pages share: 5000 pages\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
