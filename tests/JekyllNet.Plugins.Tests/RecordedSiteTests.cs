using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>Sites that use the plugins, against what Jekyll wrote with the gems: every file, byte for byte.</summary>
public sealed class RecordedSiteTests
{
    private static readonly DateTimeOffset FileTime = new(2021, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public static TheoryData<string> Sites => [.. Directory.GetDirectories(CasesPath).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    private static string CasesPath => Path.Combine(AppContext.BaseDirectory, "cases");

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task WritesWhatJekyllWrites(string name)
    {
        var expected = ReadFolder(Path.Combine(CasesPath, name, "expected"));
        var output = new MemoryOutputSink();

        var result = await MakeSite(name, output).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), output.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, content) in expected)
        {
            Assert.Equal($"{path}:\n{Encoding.UTF8.GetString(content)}", $"{path}:\n{Encoding.UTF8.GetString(output.Files[path])}");
        }
    }

    [Fact]
    public async Task PluginsAreOffUnlessTheSiteListsThem()
    {
        var output = new MemoryOutputSink();
        var source = new MemorySiteFileSystem().Add("/site/index.html", "---\n---\nx");

        await new SiteBuilder("/site", "/out").UseFileSystem(source).UseOutput(output).AddAvailablePlugins(BuiltInPlugins.All).Build()
            .ProcessAsync(TestContext.Current.CancellationToken);

        Assert.Equal("index.html", Assert.Single(output.Files.Keys));
    }

    [Fact]
    public async Task AnUnknownPluginIsNamedOnceAndTheBuildGoesOn()
    {
        var output = new MemoryOutputSink();
        var source = new MemorySiteFileSystem().Add("/site/_config.yml", "plugins: [jekyll-nobody-knows]\n").Add("/site/index.html", "---\n---\nx");

        var result = await new SiteBuilder("/site", "/out").UseFileSystem(source).UseOutput(output).AddAvailablePlugins(BuiltInPlugins.All).Build()
            .ProcessAsync(TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticId.PluginUnavailable);
        Assert.Contains("jekyll-nobody-knows", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPluginHasANameOfItsOwn() =>
        Assert.Equal(BuiltInPlugins.All.Count, BuiltInPlugins.All.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count());

    private static SiteBuilder MakeSite(string name, MemoryOutputSink output)
    {
        var source = new MemorySiteFileSystem();
        foreach (var (path, content) in ReadFolder(Path.Combine(CasesPath, name, "src")))
        {
            source.Add("/site/" + path, content, FileTime);
        }

        return new SiteBuilder("/site", "/out")
            .UseFileSystem(source)
            .UseOutput(output)
            .UseTimeZone(TimeZoneInfo.Utc)
            .AddAvailablePlugins(BuiltInPlugins.All);
    }

    private static Dictionary<string, byte[]> ReadFolder(string folder) => Directory
        .GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
}
