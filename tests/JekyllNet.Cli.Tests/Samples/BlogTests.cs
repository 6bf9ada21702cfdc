namespace JekyllNet.Cli.Tests.Samples;

/// <summary>Builds samples/blog with the command and compares every file with what Jekyll 4.4.1 wrote.</summary>
public sealed class BlogTests
{
    private static readonly string Source = RepositoryRoot.Combine("samples", "blog");
    private static readonly string Expected = RepositoryRoot.Combine("samples", "expected", "blog");

    [Fact]
    public async Task The_sample_blog_is_what_Jekyll_writes()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass")), "No Sass compiler is bundled: the build could not fetch it with npm.");
        using var output = new TemporaryFolder();
        var run = await CliRun.StartAsync(AppContext.BaseDirectory, ["build", "-s", Source, "-d", output.Path], cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);

        var expected = FilesBelow(Expected);
        Assert.Equal(expected, FilesBelow(output.Path));

        var differing = expected.Where(name => !SameBytes(Path.Combine(Expected, name), output.Combine(name))).ToArray();
        var known = KnownFailures.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "known-failures.txt"));
        Assert.True(
            differing.Order(StringComparer.Ordinal).SequenceEqual(known.Order(StringComparer.Ordinal)),
            $"differing: {string.Join(", ", differing.Except(known))}; listed but the same: {string.Join(", ", known.Except(differing))}");
    }

    private static string[] FilesBelow(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static bool SameBytes(string a, string b) => File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));
}
