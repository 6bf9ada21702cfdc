using System.Globalization;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Regeneration;

/// <summary>After any edits, what an incremental build leaves is what a clean build makes.</summary>
public sealed class RandomEditTests
{
    private const int Steps = 15;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_edits_never_leave_stale_output(int seed)
    {
        using var folder = new TemporaryFolder();
        var hasSass = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass"));
        var edits = new RandomEdits(folder, seed, hasSass && seed % 2 == 0);
        edits.WriteSite();
        var done = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            var incremental = await BuildAsync(folder, "incremental", incremental: true);
            var clean = await BuildAsync(folder, string.Create(CultureInfo.InvariantCulture, $"clean{step}"), incremental: false);
            Assert.True(incremental.SequenceEqual(clean), $"After {string.Join("; ", done)}: {Difference(clean, incremental)}");
            done.Add(edits.Next());
        }
    }

    private static async Task<string[]> BuildAsync(TemporaryFolder folder, string destination, bool incremental)
    {
        // The incremental build alone remembers anything in the source.
        var source = folder["site"];
        if (!incremental)
        {
            source = folder[destination + "-source"];
            Copy(folder["site"], source);
        }

        var result = await new SiteBuilder(source, folder[destination])
            .UseWorkingDirectory(folder.Root)
            .UseTimeProvider(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)))
            .UseTimeZone(TimeZoneInfo.Utc)
            .Set("incremental", incremental)
            .Build()
            .ProcessAsync(TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics));
        return folder.Tree(destination);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.StartsWith(".jekyll", StringComparison.Ordinal))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
            File.Copy(file, Path.Combine(to, relative));
        }
    }

    private static string Difference(string[] clean, string[] incremental) =>
        $"clean has {string.Join(", ", clean.Except(incremental).Take(3))}; incremental has {string.Join(", ", incremental.Except(clean).Take(3))}";
}
