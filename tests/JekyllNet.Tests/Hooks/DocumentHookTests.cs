using Fluid.Values;
using JekyllNet.Hooks;
using JekyllNet.Model;
using JekyllNet.Tests.Building;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Hooks;

/// <summary>Hooks of posts and other documents: what Jekyll's plugin authors do with them, done in C#.</summary>
[Trait("Behaviour", "HOOK-07")]
public sealed class DocumentHookTests
{
    private const string Memes = """
        -- _config.yml --
        collections:
          memes:
            output: true
        -- _layouts/l.html --
        <h3>Page</h3>
        {{ content }}
        -- _memes/a.md --
        ---
        layout: l
        text: all
        ---
        ### {{ page.text }}
        -- _posts/2016-01-01-a.md --
        ---
        layout: l
        text: all
        ---
        ### {{ page.text }}
        """;

    [Fact]
    public async Task PostInit_gives_a_post_front_matter()
    {
        var site = await SiteTester.From("-- _posts/2015-03-14-a.html --\n---\nown: o\n---\n{{ page.harold }}{{ page.own }}").BuildAsync(configure: b => b.AddHook(
            HookOwner.Posts, HookEvent.PostInit, c => c.Item!.Data["harold"] = StringValue.Create("h")));
        Assert.Equal("ho\n", site["2015/03/14/a.html"]);
    }

    [Fact]
    public async Task PreRender_gives_some_posts_other_variables()
    {
        var site = await SiteTester.From("-- _posts/2015-03-14-a.html --\n---\n---\n{{ age }} post\n-- _posts/2015-03-15-b.html --\n---\n---\n{{ age }} post").BuildAsync(configure: b => b.AddHook(
            HookOwner.Posts, HookEvent.PreRender, c => c.Payload!["age"] = StringValue.Create(((Document)c.Item!).Date.Value.Day < 15 ? "old" : "new")));
        Assert.Equal("old post\n", site["2015/03/14/a.html"]);
        Assert.Equal("new post\n", site["2015/03/15/b.html"]);
    }

    [Theory]
    [InlineData("posts", "h3", "h4")]
    [InlineData("memes", "h4", "h3")]
    [InlineData("documents", "h4", "h4")]
    [Trait("Behaviour", "HOOK-09")]
    public async Task PostConvert_changes_the_bodies_of_its_owner(string owner, string meme, string post)
    {
        var site = await SiteTester.From(Memes).BuildAsync(configure: b => b.AddHook(
            new HookOwner(owner), HookEvent.PostConvert, c => c.Text = c.Text!.Replace("h3", "h4", StringComparison.Ordinal)));
        Assert.Equal($"<h3>Page</h3>\n<{meme} id=\"all\">all</{meme}>\n\n", site["memes/a.html"]);
        Assert.Equal($"<h3>Page</h3>\n<{post} id=\"all\">all</{post}>\n\n", site["2016/01/01/a.html"]);
    }

    [Theory]
    [InlineData("posts", "2016/01/01/a.html")]
    [InlineData("documents", "memes/a.html")]
    public async Task PostRender_changes_what_is_written(string owner, string written)
    {
        var site = await SiteTester.From(Memes).BuildAsync(configure: b => b.AddHook(
            new HookOwner(owner), HookEvent.PostRender, c => c.Text = c.Text!.Replace(">all<", ">the answer<", StringComparison.Ordinal)));
        Assert.Equal("<h3>Page</h3>\n<h3 id=\"all\">the answer</h3>\n\n", site[written]);
    }

    [Fact]
    public async Task PreRender_changes_front_matter_that_pages_see()
    {
        var site = await SiteTester.From(Memes).With("index.html", "---\n---\n{{ site.memes[0].text }}").BuildAsync(configure: b => b.AddHook(
            HookOwner.Documents, HookEvent.PreRender, c => c.Item!.Data["text"] = StringValue.Create(c.Item.Data["text"].ToStringValue() + " yours")));
        Assert.Equal("all yours", site["index.html"]);
        Assert.Contains("all yours", site["memes/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostWrite_logs_what_was_written()
    {
        using TemporaryFolder folder = new();
        folder.Write("src/_posts/2015-03-14-a.html", "---\n---\none");
        folder.Write("src/_posts/2015-03-15-b.html", "---\n---\ntwo");
        List<string> log = [];
        await new SiteBuilder(folder["src"], folder["out"]).UseTimeZone(TimeZoneInfo.Utc).AddHook(HookOwner.Posts, HookEvent.PostWrite, c =>
        {
            var document = (Document)c.Item!;
            Assert.True(File.Exists(Path.Combine(c.Configuration.Destination, document.Destination.TrimStart('/'))));
            log.Add($"{document.Collection.Documents.IndexOf(document)} {document.Url}");
        }).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["0 /2015/03/14/a.html", "1 /2015/03/15/b.html"], log);
    }
}
