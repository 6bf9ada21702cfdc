using System.Diagnostics;
using System.Globalization;

namespace JekyllNet.Cli.Tests;

/// <summary>Ctrl-C in the middle of a build, sent to a real process.</summary>
public sealed class InterruptTests
{
    [Fact]
    public async Task An_interrupted_build_leaves_the_previous_output_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that another process could send.");
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 50; i++)
        {
            // Minutes of work each, well within the limits of one render.
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"site/page{i}.html"), "---\n---\n{% for i in (1..9000) %}{% for j in (1..9000) %}{% endfor %}{% endfor %}");
        }

        folder.Write("out/index.html", "from the build before");
        using var process = Start(folder.Path, "build", "-s", "site", "-d", "out");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("Generating"))
        {
        }

        using var kill = Process.Start("kill", [IgnoresInterrupt(process.Id) ? "-TERM" : "-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        }
        finally
        {
            process.Kill();
        }

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Interrupted", await error);
        Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(folder.Combine("out")).Select(Path.GetFileName));
        Assert.Equal("from the build before", await File.ReadAllTextAsync(folder.Combine("out", "index.html"), TestContext.Current.CancellationToken));
        Assert.Equal(["out", "site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // What a shell starts in the background ignores Ctrl-C, and so does all that it starts; the other signal is handled in the same way.
    private static bool IgnoresInterrupt(int id)
    {
        var status = $"/proc/{id.ToString(CultureInfo.InvariantCulture)}/status";
        const string Ignored = "SigIgn:";
        return File.Exists(status) && File.ReadLines(status).FirstOrDefault(static line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } mask
            && (ulong.Parse(mask.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }

    private static Process Start(string folder, params string[] arguments) => Process.Start(
        new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "JekyllNet.Cli"), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
