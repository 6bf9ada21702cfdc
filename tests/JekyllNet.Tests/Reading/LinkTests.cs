using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Reading;

/// <summary>Symbolic links where Jekyll has no answer worth having: it goes round in circles, or its safe mode looks away.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Behaviour", "READ-17")]
    public async Task Links_that_go_in_circles_end()
    {
        _folder.Write("src/a/page.md", "---\n---\np\n");
        _folder.Write("src/b/file.txt", "f");
        _folder.Link("src/a/again", "../a");
        _folder.Link("src/a/b", "../b");
        _folder.Link("src/b/a", "../a");
        _folder.Link("src/top", ".");
        Assert.True(await BuildAsync(safe: false));
        Assert.Equal(
            ["a/b/file.txt=f", "a/page.html=<p>p</p>\n", "b/a/page.html=<p>p</p>\n", "b/file.txt=f"],
            _folder.Tree("dest").Where(static entry => !entry.EndsWith('/')));
    }

    [Fact]
    [Trait("Behaviour", "SAFE-01")]
    [Trait("Behaviour", "READ-16")]
    public async Task In_safe_mode_no_special_directory_leads_out_of_the_source()
    {
        _folder.Write("outside/2020-01-01-secret.md", "---\n---\nSECRET\n");
        _folder.Write("outside/secret.html", "SECRET {{ content }}");
        _folder.Write("outside/secret.yml", "key: SECRET");
        _folder.Write("outside/_secret.scss", "a { content: \"SECRET\"; }");
        foreach (var name in (string[])["_posts", "_layouts", "_data", "_things", "assets"])
        {
            _folder.Link("src/" + name, _folder["outside"]);
        }

        _folder.Write("src/_config.yml", "collections: {things: {output: true}}\ninclude: [_layouts, assets/secret.yml, _data/secret.yml]\n");
        _folder.Write("src/page.md", "---\nlayout: secret\n---\n{{ site.data.secret.key }}{{ site.posts.size }}{{ site.things.size }}\n");
        Assert.True(await BuildAsync(safe: true));
        Assert.Equal(["page.html=<p>00</p>\n"], _folder.Tree("dest"));
    }

    [Theory]
    [InlineData("{% include secret.html %}")]
    [InlineData("{% include_relative secret.html %}")]
    [InlineData("{% include_relative down/secret.html %}")]
    [Trait("Behaviour", "SAFE-01")]
    public async Task In_safe_mode_no_include_leads_out_of_the_source(string tag)
    {
        _folder.Write("outside/secret.html", "SECRET");
        _folder.Link("src/_includes", _folder["outside"]);
        _folder.Link("src/secret.html", _folder["outside/secret.html"]);
        _folder.Link("src/down", "../outside");
        _folder.Write("src/page.html", "---\n---\n" + tag);
        Assert.False(await BuildAsync(safe: true));
        Assert.False(Directory.Exists(_folder["dest"]));
        Assert.True(await BuildAsync(safe: false));
        Assert.Contains("page.html=SECRET", _folder.Tree("dest"));
    }

    private async Task<bool> BuildAsync(bool safe)
    {
        var result = await new SiteBuilder(_folder["src"], _folder["dest"])
            .UseWorkingDirectory(_folder.Root).UseTimeZone(TimeZoneInfo.Utc).Set("safe", safe).Build()
            .ProcessAsync(TestContext.Current.CancellationToken);
        return result.Succeeded;
    }
}
