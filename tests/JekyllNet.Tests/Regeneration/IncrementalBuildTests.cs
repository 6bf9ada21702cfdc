using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Regeneration;

/// <summary>Whatever was edited since the last build: an incremental build writes what a clean one would, and says how much it rendered.</summary>
[Trait("Behaviour", "INCR-01")]
[Trait("Behaviour", "INCR-04")]
public sealed class IncrementalBuildTests : IDisposable
{
    private const int Items = 6;

    private readonly TemporaryFolder _folder = new();

    public IncrementalBuildTests()
    {
        _folder.Write("src/_config.yml", "title: Site\n");
        _folder.Write("src/_layouts/default.html", "<title>{{ page.title }} - {{ site.title }}</title>{% include nav.html %}{{ content }}");
        _folder.Write("src/_includes/nav.html", "<nav>{{ site.title }}</nav>");
        _folder.Write("src/_data/menu.yml", "- one\n");
        _folder.Write("src/_posts/2020-01-01-a.md", "---\nlayout: default\n---\nA\n");
        _folder.Write("src/_posts/2020-01-02-b.md", "---\nlayout: default\n---\n{{ page.title }}\n");
        _folder.Write("src/_posts/2020-01-03-c.md", "---\n---\n{{ page.previous.title }}{{ page.previous.content }}\n");
        _folder.Write("src/plain.md", "---\n---\nplain\n");
        _folder.Write("src/menu.md", "---\n---\n{{ site.data.menu | join: ' ' }}\n");
        _folder.Write("src/index.html", "---\nlayout: default\n---\n{% for p in site.posts %}{{ p.title }} {{ p.content }}{% endfor %}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Renders_again_only_what_may_differ()
    {
        Assert.Equal(Items, (await BuildAsync()).Rendered);

        // The post that reads another, the page that reads data and the index stay open to anything.
        Assert.Equal(3, (await BuildAsync()).Rendered);
        await Check(3, () => _folder.Write("src/new.md", "---\n---\nnew\n"), more: 1);
        await Check(3, () => _folder.Write("src/plain.md", "---\n---\nother\n"), more: 1);
        await Check(3, () => _folder.Write("src/_posts/2020-01-02-b.md", "---\ntitle: T\nlayout: default\n---\n{{ page.title }}\n"), more: 1);
        await Check(3, () => _folder.Write("src/_includes/nav.html", "<nav>new</nav>"), more: 2);
        await Check(3, () => _folder.Write("src/_layouts/default.html", "<x>{{ content }}</x>"), more: 2);
        await Check(3, () => _folder.Write("src/_data/menu.yml", "- two\n"), more: 0);
        await Check(3, () => _folder.Write("out/plain.html", "tampered"), more: 1);
        await Check(3, () => File.Delete(_folder["out/plain.html"]), more: 1);
        await Check(3, () => File.Delete(_folder["src/new.md"]), more: 0);
        await Check(3, () => _folder.Write("src/_posts/2020-01-02-b.md", "---\ntitle: T\nlayout: other\n---\n{{ site.time }}\n"), more: 1);
        await Check(3, () => _folder.Write("src/_config.yml", "title: Changed\n"), more: 3);
    }

    [Fact]
    public async Task A_file_of_metadata_that_another_program_wrote_is_not_trusted()
    {
        await BuildAsync();
        _folder.Write("src/.jekyll-metadata", "\u0004\u0008{\u0000");
        Assert.Equal(Items, (await BuildAsync()).Rendered);
        _folder.Write("src/.jekyll-metadata", "{\"a\": 1}");
        Assert.Equal(Items, (await BuildAsync()).Rendered);
    }

    [Fact]
    [Trait("Behaviour", "INCR-02")]
    public async Task A_build_that_is_not_incremental_removes_the_metadata()
    {
        await BuildAsync();
        Assert.True(File.Exists(_folder["src/.jekyll-metadata"]));
        await BuildAsync(incremental: false);
        Assert.False(File.Exists(_folder["src/.jekyll-metadata"]));
    }

    [Fact]
    [Trait("Behaviour", "INCR-03")]
    public async Task What_asks_for_it_is_always_rendered()
    {
        _folder.Write("src/plain.md", "---\nregenerate: true\n---\nplain\n");
        await BuildAsync();
        Assert.Equal(4, (await BuildAsync()).Rendered);
    }

    [Theory]
    [Trait("Behaviour", "INCR-05")]
    [InlineData(null, true)]
    [InlineData("safe", false)]
    [InlineData("disable_disk_cache", false)]
    public async Task The_cache_folder_is_made_unless_it_is_not_wanted(string? switchedOn, bool isMade)
    {
        var builder = Builder();
        if (switchedOn is not null)
        {
            builder.Set(switchedOn, true);
        }

        Assert.True((await builder.Build().ProcessAsync(TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal(isMade, Directory.Exists(_folder["src/.jekyll-cache/Jekyll/Cache/Jekyll--Cache"]));
        Assert.Equal(isMade, File.Exists(_folder["src/.jekyll-cache/.gitignore"]));
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links");
        Directory.CreateDirectory(_folder["elsewhere"]);
        _folder.Link("src/.jekyll-cache", "../elsewhere");
        _folder.Write("victim", "{}");
        _folder.Link("src/.jekyll-metadata", "../victim");
        await BuildAsync();
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["elsewhere"]));
        Assert.Equal("{}", File.ReadAllText(_folder["victim"]));
    }

    private async Task Check(int open, Action edit, int more)
    {
        edit();
        var result = await BuildAsync();
        Assert.Equal(open + more, result.Rendered);
        var incremental = _folder.Tree("out");
        Directory.Delete(_folder["out"], recursive: true);
        await BuildAsync(incremental: false);
        Assert.Equal(_folder.Tree("out"), incremental);
        await BuildAsync();
    }

    private async Task<BuildResult> BuildAsync(bool incremental = true)
    {
        var result = await Builder().Set("incremental", incremental).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result;
    }

    private SiteBuilder Builder() => new SiteBuilder(_folder["src"], _folder["out"]).UseTimeZone(TimeZoneInfo.Utc)
        .UseTimeProvider(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero)));
}
