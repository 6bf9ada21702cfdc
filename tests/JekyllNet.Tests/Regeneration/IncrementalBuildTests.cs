using System.Security.Cryptography;
using System.Text;
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

    // Which edit renders what is the matter of RenderedCountTests, which run from process to process, too.
    [Fact]
    public async Task The_destination_is_put_right()
    {
        Assert.Equal(Items, (await BuildAsync()).Rendered);
        Assert.Equal(0, (await BuildAsync()).Rendered);
        await Check(1, () => _folder.Write("src/new.md", "---\n---\nnew\n"));
        await Check(1, () => _folder.Write("out/plain.html", "tampered"));
        await Check(1, () => File.Delete(_folder["out/plain.html"]));
        await Check(0, () => _folder.Write("out/other.html", "not ours"));
        await Check(Items + 1, () => Directory.Delete(_folder["out"], recursive: true));
        await Check(0, () => File.Delete(_folder["src/new.md"]));
        await Check(Items, () => _folder.Write("src/_config.yml", "title: Changed\n"));
    }

    [Fact]
    public async Task Whoever_is_written_in_the_place_of_another_is_rendered_when_it_goes()
    {
        _folder.Write("src/x.html", "---\npermalink: /plain.html\n---\nx\n");
        await BuildAsync();
        Assert.Equal("x\n", File.ReadAllText(_folder["out/plain.html"]));
        Assert.Equal(0, (await BuildAsync()).Rendered);
        await Check(1, () => File.Delete(_folder["src/x.html"]));
        Assert.Equal("<p>plain</p>\n", File.ReadAllText(_folder["out/plain.html"]));
    }

    // Each reads the one before it: rendered for one another on demand, they would go deeper than any stack.
    [Theory]
    [InlineData("_posts", 1, 2)]
    [InlineData("_things", 1, 3)]
    public async Task A_long_chain_of_readers_is_no_deep_one(string folder, int last, int withOther)
    {
        const int count = 1500;
        File.Delete(_folder["src/index.html"]);
        _folder.Write("src/_config.yml", "collections: {things: {}}\n");
        for (var i = 0; i < count; i++)
        {
            _folder.Write(NameOf(i), "---\n---\n{{ page.previous.output | size }}\n");
        }

        await BuildAsync();
        await Check(last, () => _folder.Write(NameOf(count - 1), "---\n---\nlast {{ page.previous.output | size }}\n"));
        await Check(withOther, () => _folder.Write("src/new.md", "---\n---\n{{ site.things.last.output | size }} {{ site.posts.first.content | size }}\n"));

        string NameOf(int number) => FormattableString.Invariant($"src/{folder}/2020-02-01-{number:0000}.md");
    }

    [Fact]
    public async Task Another_process_that_watches_begins_where_the_last_one_ended()
    {
        await BuildAsync();
        _folder.Write("src/plain.md", "---\n---\nother\n");
        using (var session = Builder().Set("incremental", true).Build().StartSession())
        {
            Assert.Equal(1, (await session.ProcessAsync(TestContext.Current.CancellationToken)).Rendered);
            Assert.Equal(0, (await session.ProcessAsync(TestContext.Current.CancellationToken)).Rendered);
            _folder.Write("src/_posts/2020-01-02-b.md", "---\ntitle: T\nlayout: default\n---\n{{ page.title }}\n");
            Assert.Equal(3, (await session.ProcessAsync(TestContext.Current.CancellationToken)).Rendered);
            File.Delete(_folder["out/menu.html"]);
            Assert.Equal(1, (await session.ProcessAsync(TestContext.Current.CancellationToken)).Rendered);
        }

        await Check(0, () => { });
    }

    [Theory]
    [InlineData("\u0004\u0008{\u0000")]
    [InlineData("{\"a\": 1}")]
    [InlineData("")]
    public async Task A_file_of_metadata_that_another_program_wrote_is_ignored(string text)
    {
        await BuildAsync();
        _folder.Write("src/.jekyll-metadata", text);
        Assert.Equal(Items, (await BuildAsync()).Rendered);
    }

    [Fact]
    public async Task A_broken_record_is_ignored_wherever_it_is_broken()
    {
        await BuildAsync();
        var path = _folder["src/.jekyll-metadata"];
        var record = File.ReadAllBytes(path);
        for (var i = 0; i < record.Length; i += 1 + (record.Length / 12))
        {
            byte[][] broken = [record[..i], [.. record[..i], (byte)~record[i], .. record[(i + 1)..]], [.. record[..i], .. record[(i + 1)..]]];
            foreach (var bytes in broken)
            {
                File.WriteAllBytes(path, bytes);
                Assert.Equal(Items, (await BuildAsync()).Rendered);
            }
        }

        File.WriteAllBytes(path, record);
        Assert.Equal(0, (await BuildAsync()).Rendered);
    }

    // Whoever gives a source away may give a record with it, checksum and all.
    [Fact]
    public async Task A_record_leads_nobody_out_of_the_source()
    {
        var time = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        _folder.Write("src/f.txt", "f", time);
        _folder.Write("src/times.html", "---\n---\n{% for f in site.static_files %}{{ f.modified_time }}{% endfor %}");
        await BuildAsync();
        Assert.Equal(0, (await BuildAsync()).Rendered);
        Assert.Equal(time.UtcDateTime, File.GetLastWriteTimeUtc(_folder["out/f.txt"]));

        var path = _folder["src/.jekyll-metadata"];
        var record = File.ReadAllBytes(path);
        var read = record.AsSpan().IndexOf(Encoding.UTF8.GetBytes(_folder["src/f.txt"]));
        Encoding.UTF8.GetBytes(_folder["out/f.txt"]).CopyTo(record, read);
        var content = "JekyllNet record 1\n".Length + SHA256.HashSizeInBytes;
        SHA256.HashData(record.AsSpan(content), record.AsSpan(content - SHA256.HashSizeInBytes));
        File.WriteAllBytes(path, record);

        Assert.Equal(1, (await BuildAsync()).Rendered);
        Assert.Equal(0, (await BuildAsync()).Rendered);
    }

    [Fact]
    public async Task A_record_of_another_environment_or_zone_is_ignored()
    {
        await BuildAsync();
        Assert.Equal(Items, (await BuildAsync(b => b.UseEnvironment("production"))).Rendered);
        Assert.Equal(0, (await BuildAsync(b => b.UseEnvironment("production"))).Rendered);
        Assert.Equal(Items, (await BuildAsync(b => b.UseEnvironment("production").UseTimeZone(TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(1), "x", "x")))).Rendered);
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
        Assert.Equal(1, (await BuildAsync()).Rendered);
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

    private async Task Check(int renders, Action edit)
    {
        edit();
        Assert.Equal(renders, (await BuildAsync()).Rendered);
        var clean = await Builder(_folder["clean"]).Set("incremental", false).UseOutput(new JekyllNet.IO.DirectoryOutputSink(_folder["clean"])).Build()
            .ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(clean.Succeeded);
        Assert.Equal(_folder.Tree("clean"), _folder.Tree("out"));
    }

    private async Task<BuildResult> BuildAsync(Action<SiteBuilder>? configure = null, bool incremental = true)
    {
        var builder = Builder().Set("incremental", incremental);
        configure?.Invoke(builder);
        var result = await builder.Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result;
    }

    private SiteBuilder Builder(string? destination = null) => new SiteBuilder(_folder["src"], destination ?? _folder["out"]).UseTimeZone(TimeZoneInfo.Utc)
        .UseTimeProvider(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero)));
}
