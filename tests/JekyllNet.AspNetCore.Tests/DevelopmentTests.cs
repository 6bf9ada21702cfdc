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
        Assert.EndsWith("one", await site.GetAsync("/"));
        using var page = await OpenAsync(site);

        site.With("index.html", "---\n---\ntwo!");

        Assert.Equal("{\"changed\":[\"index.html\"]}", await NextAsync(page));
        Assert.EndsWith("two!", await site.GetAsync("/"));
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
        Assert.EndsWith("mended", await site.GetAsync("/"));
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
