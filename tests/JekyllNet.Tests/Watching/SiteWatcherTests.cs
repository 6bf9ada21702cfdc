using JekyllNet.Watching;

namespace JekyllNet.Tests.Watching;

public sealed class SiteWatcherTests : IDisposable
{
    private readonly string _source = Directory.CreateTempSubdirectory("jekyllnet-").FullName;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Changes_come_in_batches_without_what_is_ignored(bool polls)
    {
        Write("a.md", "1");
        Write("b.md", "1");
        var batches = Watch(polls);
        var first = batches.MoveNextAsync();

        Write("_site/x.html", "1");
        Write("a.md", "two");
        File.Delete(Path.Join(_source, "b.md"));
        Write("c.md", "1");

        // However the operating system spreads its news, all of it comes.
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        while (!seen.IsSupersetOf(["a.md", "b.md", "c.md"]))
        {
            Assert.True(await first);
            seen.UnionWith(batches.Current);
            first = batches.MoveNextAsync();
        }

        Assert.Equal(["a.md", "b.md", "c.md"], seen);
    }

    [Fact]
    public async Task A_file_that_was_only_emptied_is_told_with_its_new_text()
    {
        Write("a.md", "1");
        var options = new SiteWatcherOptions { QuietPeriodOfOne = TimeSpan.FromMilliseconds(1), QuietPeriod = TimeSpan.FromSeconds(20), LongestDelay = TimeSpan.FromSeconds(30) };
        var batches = new SiteWatcher(_source, options).WatchAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = batches.MoveNextAsync().AsTask();

        Write("a.md", "");
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(next.IsCompleted);
        Write("a.md", "2");

        Assert.True(await next.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        Assert.Equal(["a.md"], batches.Current);
    }

    [Fact]
    public async Task Cancelling_ends_the_sequence()
    {
        using var stop = new CancellationTokenSource();
        var batches = new SiteWatcher(_source).WatchAsync(stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = batches.MoveNextAsync();

        await stop.CancelAsync();

        Assert.False(await next);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var batches = new SiteWatcher(_source + "x").WatchAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () => await batches.MoveNextAsync());
    }

    public void Dispose() => Directory.Delete(_source, recursive: true);

    private IAsyncEnumerator<IReadOnlyList<string>> Watch(bool polls)
    {
        var options = new SiteWatcherOptions
        {
            ForcePolling = polls, PollingInterval = TimeSpan.FromMilliseconds(20), Ignore = [Path.Join(_source, "_site")],
        };
        return new SiteWatcher(_source, options).WatchAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(_source, path))!);
        File.WriteAllText(Path.Join(_source, path), text);
    }
}
