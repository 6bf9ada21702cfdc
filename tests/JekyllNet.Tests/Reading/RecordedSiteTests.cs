using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Reading;

[Trait("Behaviour", "READ-01")]
[Trait("Behaviour", "READ-02")]
[Trait("Behaviour", "READ-04")]
[Trait("Behaviour", "READ-05")]
[Trait("Behaviour", "READ-07")]
[Trait("Behaviour", "READ-11")]
[Trait("Behaviour", "READ-12")]
[Trait("Behaviour", "READ-13")]
[Trait("Behaviour", "READ-14")]
[Trait("Behaviour", "READ-15")]
[Trait("Behaviour", "READ-16")]
[Trait("Behaviour", "READ-17")]
[Trait("Behaviour", "READ-18")]
[Trait("Behaviour", "READ-20")]
[Trait("Behaviour", "READ-21")]
[Trait("Behaviour", "STATIC-01")]
[Trait("Behaviour", "STATIC-03")]
[Trait("Behaviour", "STATIC-04")]
[Trait("Behaviour", "STATIC-05")]
[Trait("Behaviour", "INCR-07")]
[Trait("Behaviour", "INCR-08")]
[Trait("Behaviour", "INCR-09")]
[Trait("Behaviour", "CONFIG-08")]
[Trait("Behaviour", "CONFIG-09")]
[Trait("Behaviour", "SAFE-02")]
[Trait("Behaviour", "SAFE-03")]
public sealed class RecordedSiteTests
{
    public static TheoryData<string> Names() => [.. RecordedSite.All().Select(static site => site.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_read_and_written_as_by_Jekyll(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links and names that Windows does not know");
        var site = RecordedSite.All().Single(s => s.Name == name);
        using TemporaryFolder folder = new();
        site.Write(folder);
        var before = folder.Tree("");
        var result = await new SiteBuilder(folder["src"], folder[site.Destination])
            .UseWorkingDirectory(folder.Root)
            .UseTimeZone(TimeZoneInfo.Utc)
            .UseEnvironment(site.Environment)
            .UseDrafts(site.HasDrafts)
            .Set("safe", site.IsSafe)
            .Build()
            .ProcessAsync(TestContext.Current.CancellationToken);

        if (site.Fails)
        {
            Assert.False(result.Succeeded);
            Assert.Equal(before, folder.Tree(""));
            return;
        }

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(site.ExpectedFiles().Order(StringComparer.Ordinal), FilesAndEmptyDirectories(folder.Tree(site.Destination)));
        foreach (var (path, time) in site.ExpectedTimes())
        {
            Assert.Equal(time, File.GetLastWriteTimeUtc(folder[$"{site.Destination}/{path}"]));
        }
    }

    // A directory stands right before what is in it.
    private static IEnumerable<string> FilesAndEmptyDirectories(string[] tree) =>
        tree.Where(entry => !entry.EndsWith('/')).Concat(
            tree.Where(entry => entry.EndsWith('/') && !tree.Any(other => other.Length > entry.Length && other.StartsWith(entry, StringComparison.Ordinal)))
                .Select(static entry => entry + " (empty)")).Order(StringComparer.Ordinal);
}
