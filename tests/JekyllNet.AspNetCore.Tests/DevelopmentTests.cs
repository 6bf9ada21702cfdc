using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace JekyllNet.AspNetCore.Tests;

/// <summary>Edits while the site is served. Each waits for what the browser is told, however long the machine takes.</summary>
public sealed class DevelopmentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_edit_is_built_and_open_pages_are_told(bool polls)
    {
        await using var site = await new ServedSite().With("index.html", "---\n---\none").With("a.css", "a").StartAsync(environment: "Development", configure: o => o.ForcePolling = polls);
        Assert.StartsWith("one", await site.GetAsync("/"));
        using var page = await OpenAsync(site);

        site.With("index.html", "---\n---\ntwo!");

        Assert.Equal("{\"changed\":[\"index.html\"]}", await NextAsync(page));
        Assert.StartsWith("two!", await site.GetAsync("/"));
    }

    [Fact]
    [Trait("Behaviour", "SERVE-15")]
    public async Task Files_to_be_ignored_reload_no_page()
    {
        await using var site = await new ServedSite()
            .With("index.html", "---\n---\none").With("drafts/a.html", "---\n---\na").With("b.txt", "b").With("c.md", "---\n---\nc")
            .StartAsync(environment: "Development", configure: o => { o.Reload.Ignore.Add("drafts*"); o.Reload.Ignore.Add("*.txt"); o.Reload.Ignore.Add("c.md"); });
        await site.GetAsync("/");
        using var page = await OpenAsync(site);

        site.With("drafts/a.html", "---\n---\nb!");
        await site.UntilAsync("/drafts/a.html", "b!");
        site.With("c.md", "---\n---\nc!");
        await site.UntilAsync("/c.html", "<p>c!</p>\n");
        site.With("b.txt", "changed").With("index.html", "---\n---\ntwo");

        Assert.Equal("{\"changed\":[\"index.html\"]}", await NextAsync(page));
    }

    [Fact]
    public async Task A_page_that_is_gone_is_told_of()
    {
        await using var site = await new ServedSite().With("index.html", "one").With("gone.html", "gone").StartAsync(environment: "Development");
        await site.GetAsync("/");
        using var page = await OpenAsync(site);

        site.Without("gone.html");

        Assert.Equal("{\"changed\":[\"gone.html\"]}", await NextAsync(page));
    }

    [Fact]
    public async Task An_open_page_does_not_keep_the_application_from_stopping()
    {
        await using var site = await new ServedSite().With("index.html", "one").StartAsync(environment: "Development");
        using var page = await OpenAsync(site);

        await site.StopAsync().WaitAsync(TimeSpan.FromSeconds(20), Cancellation);

        Assert.Equal(0, site.Site.Pages.Count);
    }

    [Theory]
    [Trait("Behaviour", "SERVE-14")]
    [InlineData("b.html", "<head>", "<head><script src=\"/_jekyll/livereload.js\" data-port=\"5\" data-min-delay=\"500\" data-max-delay=\"2000\" defer></script>", "")]
    [InlineData("a.html", "<!DOCTYPE html>\n<title>a</title>\n<p>a", "<!DOCTYPE html>\n<title>a</title>\n<p>a<script src=\"/_jekyll/livereload.js\" data-port=\"5\" data-min-delay=\"500\" data-max-delay=\"2000\" defer></script>")]
    [InlineData("a.xml", "<head></head>", "<head></head>")]
    public async Task The_script_is_put_into_pages_alone_and_never_before_a_doctype(string path, string text, string served, string frontMatter = "---\n---\n")
    {
        await using var site = await new ServedSite().With(path, frontMatter + text).StartAsync(environment: "Development", configure: o =>
        {
            o.Reload.Port = 5;
            o.Reload.MinimumDelay = TimeSpan.FromSeconds(.5);
            o.Reload.MaximumDelay = TimeSpan.FromSeconds(2);
        });

        Assert.Equal(served, await site.GetAsync("/" + path));
    }

    [Fact]
    public async Task A_page_carries_the_script_that_reloads_it()
    {
        await using var site = await new ServedSite().With("index.html", "---\n---\n<html><header></header><HEAD lang=x>a</HEAD>").StartAsync("/docs", "Development");

        Assert.Equal("<html><header></header><HEAD lang=x><script src=\"/docs/_jekyll/livereload.js\" defer></script>a</HEAD>", await site.GetAsync("/docs/"));
        Assert.Contains("WebSocket", await site.GetAsync("/docs/_jekyll/livereload.js"));
    }

    [Fact]
    public async Task A_broken_edit_shows_the_problem_and_its_mending_recovers()
    {
        await using var site = await new ServedSite().With("index.html", "---\n---\none").StartAsync(environment: "Development");
        await site.GetAsync("/");
        using var page = await OpenAsync(site);

        site.With("index.html", "---\n---\n\n{% nope %}");
        Assert.Equal("{\"changed\":[]}", await NextAsync(page));
        using var broken = await site.SendAsync(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
        Assert.Contains("index.html(4,1)", await broken.Content.ReadAsStringAsync(Cancellation));

        site.With("index.html", "---\n---\nmended");
        Assert.Equal("{\"changed\":[]}", await NextAsync(page));
        Assert.StartsWith("mended", await site.GetAsync("/"));
    }

    [Fact]
    public async Task Pages_of_other_sites_may_not_listen()
    {
        await using var site = await new ServedSite().With("index.html", "---\n---\none").StartAsync(environment: "Development");
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "http://elsewhere.example");

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(SocketAddress(site), Cancellation));
    }

    private static Uri SocketAddress(ServedSite site) => new($"ws://{site.Address.Authority}/_jekyll/livereload");

    private static async Task<ClientWebSocket> OpenAsync(ServedSite site)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(SocketAddress(site), Cancellation);
        while (site.Site.Pages.Count == 0)
        {
            await Task.Delay(5, Cancellation);
        }

        return socket;
    }

    private static async Task<string> NextAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        var message = await socket.ReceiveAsync(buffer, Cancellation);
        return Encoding.UTF8.GetString(buffer, 0, message.Count);
    }
}
