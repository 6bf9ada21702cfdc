using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Tests.Building;

/// <summary>A whole site in one string: each file begins with a line <c>-- path --</c>. Built in memory.</summary>
internal sealed class SiteTester
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);
    private readonly List<(string Path, string Text)> _files = [];

    public static SiteTester From(string site)
    {
        var tester = new SiteTester();
        var text = new StringBuilder();
        string? path = null;
        foreach (var line in site.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                tester.Add(path, text);
                path = line[3..^3];
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        tester.Add(path, text);
        return tester;
    }

    public SiteTester With(string path, string text)
    {
        _files.Add((path, text));
        return this;
    }

    public async Task<BuiltSite> BuildAsync(int workers = 2, Action<SiteBuilder>? configure = null)
    {
        var files = new MemorySiteFileSystem();
        foreach (var (path, text) in _files)
        {
            files.Add("/site/" + path, text);
        }

        var output = new MemoryOutputSink();
        var builder = new SiteBuilder("/site", "/site/_site").UseFileSystem(files).UseOutput(output).UseWorkers(workers)
            .UseTimeZone(TimeZoneInfo.Utc)
            .UseTimeProvider(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now));
        configure?.Invoke(builder);
        var result = await builder.Build().ProcessAsync(TestContext.Current.CancellationToken);
        return new BuiltSite(result, output.Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value)));
    }

    private void Add(string? path, StringBuilder text)
    {
        if (path is not null)
        {
            _files.Add((path, text.ToString().TrimEnd('\n') + "\n"));
        }

        text.Clear();
    }
}
