using System.Diagnostics;
using System.Globalization;

namespace JekyllNet.Cli.Tests;

/// <summary>Builds that are killed without warning, wherever they happen to be.</summary>
public sealed class KillTests
{
    private const int Posts = 80;
    private const int Kills = 12;

    [Fact]
    public async Task A_killed_build_leaves_the_old_or_the_new_site_or_what_the_next_build_puts_back()
    {
        using var folder = new TemporaryFolder();
        WriteSite(folder, "first");
        Assert.Equal(0, (await BuildAsync(folder)).ExitCode);
        var first = Contents(folder);
        WriteSite(folder, "second");

        // How long a whole build takes, so that the kills spread over all of it.
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, (await BuildAsync(folder)).ExitCode);
        whole.Stop();
        var second = Contents(folder);
        Assert.NotEqual(first, second);

        var wanted = "first";
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            WriteSite(folder, wanted);
            killed += await KillAsync(folder, whole.Elapsed * i / (Kills - 2)) ? 1 : 0;

            // With a journal there, the switch was under way: the next build takes it back before anything else.
            var undecided = Directory.EnumerateFiles(folder.Combine("out"), "journal", SearchOption.AllDirectories).Any();
            if (!undecided)
            {
                var left = Contents(folder);
                Assert.True(left.SequenceEqual(first) || left.SequenceEqual(second), $"mixed output after kill {i}");
            }

            Assert.Equal(0, (await BuildAsync(folder)).ExitCode);
            Assert.Equal(wanted == "first" ? first : second, Contents(folder));
            Assert.DoesNotContain(Directory.EnumerateDirectories(folder.Combine("out")), d => Path.GetFileName(d).StartsWith('.'));
            wanted = wanted == "first" ? "second" : "first";
        }

        Assert.True(killed > 0);
    }

    private static void WriteSite(TemporaryFolder folder, string text)
    {
        folder.Write("site/_layouts/default.html", $"<p>{text}</p>{{{{ content }}}}");
        for (var i = 0; i < Posts; i++)
        {
            // Half of the posts move to another place, so that the switch creates, replaces and removes.
            var place = i % 2 == 0 ? "same" : text;
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"site/_posts/2020-01-01-post{i}.md"),
                string.Create(CultureInfo.InvariantCulture, $"---\nlayout: default\npermalink: /{place}/{i}/\n---\n{text} *{i}*\n"));
        }
    }

    private static Task<CliRun> BuildAsync(TemporaryFolder folder) => BuildProcess.RunAsync(folder.Path, "build", "-q", "-s", "site", "-d", "out");

    private static async Task<bool> KillAsync(TemporaryFolder folder, TimeSpan after)
    {
        using var process = Process.Start(new ProcessStartInfo(BuildProcess.Program, ["build", "-q", "-s", "site", "-d", "out"]) { WorkingDirectory = folder.Path })!;
        await Task.Delay(after, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode != 0;
    }

    private static string[] Contents(TemporaryFolder folder)
    {
        var root = folder.Combine("out");
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Where(file => !file.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(file => file + "=" + File.ReadAllText(Path.Combine(root, file)))];
    }
}
