using JekyllNet.Diagnostics;

namespace JekyllNet.Tests.Conversion;

/// <summary>Compiled stylesheets in the cache folder of a site on the disk.</summary>
public sealed class SassCacheFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("jekyllnet-sasscache-");

    private string Kept => Path.Combine(Source, ".jekyll-cache", "JekyllNet", "Sass");

    private string Source => Path.Combine(_root.FullName, "site");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task An_unchanged_stylesheet_comes_from_the_cache_with_its_warnings_and_a_damaged_one_does_not()
    {
        Add("_sass/_a.scss", "a { b: c }");
        Add("css/main.scss", "---\n---\n@use 'a';\n@warn 'careful';");
        var first = await BuildAsync();
        var kept = Assert.Single(Directory.GetFiles(Kept), file => !file.EndsWith(".gitignore", StringComparison.Ordinal));
        var written = File.ReadAllBytes(kept);
        var dated = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(kept, dated);

        Assert.Equal(first, await BuildAsync());
        Assert.Equal(dated, File.GetLastWriteTimeUtc(kept));

        written[^1] ^= 1;
        File.WriteAllBytes(kept, written);
        Assert.Equal(first, await BuildAsync());
        written[^1] ^= 1;
        Assert.Equal(written, File.ReadAllBytes(kept));

        Add("_sass/_a.scss", "a { b: d }");
        Assert.Contains("b: d", (await BuildAsync()).Css);
        Assert.Equal(2, Directory.GetFiles(Kept).Length);
    }

    [Theory]
    [InlineData("safe")]
    [InlineData("disable_disk_cache")]
    public async Task Where_Jekyll_keeps_nothing_nothing_is_kept(string option)
    {
        Add("css/main.scss", "---\n---\na { b: c }");
        await BuildAsync(option);
        Assert.False(Directory.Exists(Path.Combine(Source, ".jekyll-cache")));
    }

    [Theory]
    [InlineData(".jekyll-cache")]
    [InlineData(".jekyll-cache/JekyllNet")]
    public async Task Nothing_is_kept_where_a_link_leads_out_of_the_source(string link)
    {
        var outside = _root.CreateSubdirectory("outside");
        Add("css/main.scss", "---\n---\na { b: c }");
        var path = Path.Combine(Source, link);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Directory.CreateSymbolicLink(path, outside.FullName);
        await BuildAsync();
        Assert.Empty(outside.GetFileSystemInfos());
    }

    private void Add(string path, string text)
    {
        var file = Path.Combine(Source, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private async Task<(string Css, string Warnings)> BuildAsync(string? option = null)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass")), "No Sass compiler is bundled: the build could not fetch it with npm.");
        var output = Path.Combine(_root.FullName, "out");
        var builder = new SiteBuilder(Source, output).UseTimeZone(TimeZoneInfo.Utc);
        var result = await (option is null ? builder : builder.Set(option, true)).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return (File.ReadAllText(Path.Combine(output, "css/main.css")), string.Join('\n', result.Diagnostics.Where(d => d.Id == DiagnosticId.SassWarning)));
    }
}
