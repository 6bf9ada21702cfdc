using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Tests.IO;
using JekyllNet.Themes;
using Microsoft.Extensions.Time.Testing;

namespace JekyllNet.Tests.Incremental;

/// <summary>
/// A site on the disk, builds that follow one another, and the law that their output and diagnostics are those of a build from nothing.
/// The builds are those of a session, or each by itself, with nothing but what the last one left on the disk. A session may be told what
/// was edited, as a watcher would tell it.
/// </summary>
internal sealed class SessionTester : IDisposable
{
    private readonly Action<SiteBuilder>? _configure;
    private readonly MemoryOutputSink _output = new();
    private readonly SiteSession? _session;
    private readonly int _workers;
    private readonly SortedSet<string>? _edited;

    public SessionTester(
        int workers = 2, Action<SiteBuilder>? configure = null, IOutputSink? output = null, bool acrossProcesses = false, bool isTold = false)
    {
        _edited = isTold ? new SortedSet<string>(StringComparer.Ordinal) : null;
        _configure = configure;
        _workers = workers;
        _session = acrossProcesses ? null : Builder(output ?? _output).UseWorkers(workers).Build().StartSession();
    }

    public TemporaryFolder Folder { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));

    public void Write(string path, string text)
    {
        Folder.Write("site/" + path, text);
        _edited?.Add(path);
    }

    public void WriteTheme(string path, string text)
    {
        Folder.Write("theme/" + path, text);
        _edited?.Add(Folder["theme/" + path]);
    }

    public void Delete(string path)
    {
        File.Delete(Folder["site/" + path]);
        _edited?.Add(path);
    }

    public void Rename(string path, string name)
    {
        File.Move(Folder["site/" + path], Folder["site/" + name]);
        _edited?.Add(path);
        _edited?.Add(name);
    }

    public Task<BuildResult> BuildAsync()
    {
        if (_session is null)
        {
            return Builder(null).UseWorkers(_workers).Set("incremental", true).Build().ProcessAsync(TestContext.Current.CancellationToken);
        }

        var edited = _edited?.ToArray();
        _edited?.Clear();
        return _session.ProcessAsync(edited, TestContext.Current.CancellationToken);
    }

    /// <summary>Builds as the last time and from nothing, requires the same of both, and gives the number of items that were rendered.</summary>
    public async Task<int> CheckAsync(string after = "")
    {
        var result = await BuildAsync();
        var clean = new MemoryOutputSink();
        var expected = await Builder(clean).UseWorkers(1).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(expected.Succeeded, $"After {after}: {string.Join('\n', expected.Diagnostics)}");
        Assert.True(result.Succeeded, $"After {after}: {string.Join('\n', result.Diagnostics)}");
        Assert.Equal(expected.Diagnostics.Select(d => d.ToString()), result.Diagnostics.Select(d => d.ToString()));
        var files = Files();
        Assert.Equal(clean.Files.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, content) in clean.Files)
        {
            Assert.True(content.AsSpan().SequenceEqual(files[path]), $"After {after}, {path}:\n{TextOf(files[path])}\ninstead of\n{TextOf(content)}");
        }

        return result.Rendered;
    }

    public string Output(string path) => TextOf(Files()[path]);

    public void Dispose()
    {
        _session?.Dispose();
        Folder.Dispose();
    }

    private static string TextOf(byte[] content) => System.Text.Encoding.UTF8.GetString(content);

    private IReadOnlyDictionary<string, byte[]> Files() => _session is not null
        ? _output.Files
        : Directory.EnumerateFiles(Folder["out"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Folder["out"], file).Replace('\\', '/'), File.ReadAllBytes);

    private SiteBuilder Builder(IOutputSink? output)
    {
        var builder = new SiteBuilder(Folder["site"], Folder["out"]).UseWorkingDirectory(Folder.Root)
            .UseTimeProvider(Time).UseTimeZone(TimeZoneInfo.Utc)
            .AddThemeResolver(new DirectoryThemeResolver(Folder["theme"]));
        if (output is not null)
        {
            builder.UseOutput(output);
        }

        _configure?.Invoke(builder);
        return builder;
    }
}
