using System.Diagnostics;
using System.Globalization;
using JekyllNet.IO;

namespace JekyllNet.Benchmarks;

/// <summary>
/// Watches a copy of a site, edits it, and tells how long it takes from the save until the output has changed, how many items each kind
/// of edit renders, and what the watcher holds in memory.
/// </summary>
internal static class EditFigures
{
    private const int Measured = 50;

    /// <param name="source">A site with <c>_posts</c>; a made-up one of 2,000 posts if there is none.</param>
    /// <param name="edits">How many edits to make in all.</param>
    public static async Task RunAsync(string? source, int edits)
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-edits-").FullName;
        try
        {
            if (source is null)
            {
                EditedBlog.Write(folder, posts: 2000);
            }
            else
            {
                Copy(source, folder);
            }

            await RunAsync(folder, new MemoryOutputSink(), edits);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string folder, MemoryOutputSink output, int edits)
    {
        var site = new SiteBuilder(folder, Path.Combine(folder, "_site")).UseOutput(output).Build();
        var posts = Directory.GetFiles(Path.Combine(folder, "_posts")).Order(StringComparer.Ordinal).ToArray();
        await using var builds = new WatchedSite(site).RunAsync().GetAsyncEnumerator();
        var start = Stopwatch.GetTimestamp();
        var all = await NextAsync(builds);
        var cold = Stopwatch.GetElapsedTime(start);
        Tell($"cold build: {Milliseconds(cold)} ms, {all.Rendered} rendered");

        var times = new List<double>();
        var rendered = new SortedSet<int>();
        for (var i = 1; i <= edits; i++)
        {
            start = Stopwatch.GetTimestamp();
            await File.AppendAllTextAsync(posts[i * 997 % posts.Length], FormattableString.Invariant($"\nEdit {i}.\n"));
            rendered.Add((await NextAsync(builds)).Rendered);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (i is 10 or 100 || i == edits)
            {
                Tell($"after {i} edits: {MegabytesHeld()} MB held");
            }
        }

        var last = times.TakeLast(Measured).Order().ToArray();
        var high = last[(int)Math.Ceiling(last.Length * 0.95) - 1];
        Tell($"saving a post, the last {last.Length} times: median {last[last.Length / 2]:0} ms, 95th percentile {high:0} ms, {high / cold.TotalMilliseconds:0.0%} of the cold build; {rendered.Min} to {rendered.Max} rendered");
        await EditAsync(builds, "title of a post", posts[posts.Length / 2], text => text.Replace("title: \"", "title: \"New ", StringComparison.Ordinal));
        await EditAsync(builds, "first paragraph of the newest post", posts[^1], text => text.Insert(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5, "New "));
        await EditAsync(builds, "default layout", Path.Combine(folder, "_layouts", "default.html"), text => text + "<!-- new -->");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "_data")).Concat(Directory.EnumerateFiles(Path.Combine(folder, "_includes"))).Order(StringComparer.Ordinal))
        {
            await EditAsync(builds, Path.GetRelativePath(folder, path), path, text => text + (path.EndsWith(".yml", StringComparison.Ordinal) ? "- {title: New, url: /new/}\n" : "<!-- new -->"));
        }

        await EditAsync(builds, "new page", Path.Combine(folder, "new.md"), _ => "---\n---\nNew.\n");
        await EditAsync(builds, "new static file", Path.Combine(folder, "new.txt"), _ => "new");
        await EditAsync(builds, "configuration", Path.Combine(folder, "_config.yml"), text => text + "new: true\n");
    }

    private static async Task EditAsync(IAsyncEnumerator<WatchedBuild> builds, string what, string path, Func<string, string> edit)
    {
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
        var start = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(path, edit(text));
        var result = await NextAsync(builds);
        Tell($"{what}: {Milliseconds(Stopwatch.GetElapsedTime(start))} ms, {result.Rendered} rendered");
    }

    private static async Task<BuildResult> NextAsync(IAsyncEnumerator<WatchedBuild> builds)
    {
        await builds.MoveNextAsync();
        return builds.Current.Result is { Succeeded: true } result ? result : throw new InvalidOperationException(string.Join('\n', builds.Current.Result.Diagnostics));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file).AddDays(-1));
        }
    }

    private static string MegabytesHeld()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (GC.GetTotalMemory(forceFullCollection: true) / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);

    private static void Tell(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
