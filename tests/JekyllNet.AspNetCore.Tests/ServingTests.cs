using System.Net;

namespace JekyllNet.AspNetCore.Tests;

public sealed class ServingTests
{
    private static ServedSite Blog() => new ServedSite()
        .With("_config.yml", "title: Blog\n")
        .With("index.html", "---\n---\n<head></head>{{ site.title }} {{ '/a.css' | relative_url }}")
        .With("about.md", "---\n---\nAbout\n")
        .With("folder/index.html", "---\n---\nfolder")
        .With("404.html", "---\n---\nnothing here")
        .With("a.css", "a { color: red }")
        .With("bare/x.txt", "0123456789")
        .With(".htaccess", "secret");

    [Theory]
    [InlineData("/", "<head></head>Blog /a.css", "text/html; charset=utf-8")]
    [InlineData("/index.html", "<head></head>Blog /a.css", "text/html; charset=utf-8")]
    [InlineData("/about", "<p>About</p>\n", "text/html; charset=utf-8")]
    [InlineData("/about.html?x=y", "<p>About</p>\n", "text/html; charset=utf-8")]
    [InlineData("/folder/", "folder", "text/html; charset=utf-8")]
    [InlineData("/a.css", "a { color: red }", "text/css; charset=utf-8")]
    public async Task A_path_is_looked_up_as_Jekylls_server_does(string path, string text, string type)
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(text, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/nope")]
    [InlineData("/nope/")]
    [InlineData("/bare/")]
    [InlineData("/.htaccess")]
    [InlineData("/%2e%2e/_config.yml")]
    [InlineData("/..%2f_config.yml")]
    [InlineData("/folder%5c..%5c.htaccess")]
    public async Task What_is_not_there_or_not_to_be_seen_gives_the_sites_own_page(string path)
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("nothing here", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected()
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, "/folder?x=y");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/folder/?x=y", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/a.css")]
    [InlineData("/about")]
    public async Task What_a_browser_has_is_not_sent_again(string path)
    {
        await using var site = await Blog().StartAsync();
        using var first = await site.SendAsync(HttpMethod.Get, path);

        using var again = await site.SendAsync(HttpMethod.Get, path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_part_can_be_asked_for()
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, "/bare/x.txt", ("Range", "bytes=2-4"));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("234", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/about", HttpStatusCode.OK, 13)]
    [InlineData("/nope", HttpStatusCode.NotFound, 12)]
    public async Task Head_gives_the_headers_alone(string path, HttpStatusCode status, long length)
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(length, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_path_of_a_mapped_site_is_its_baseurl()
    {
        await using var site = await Blog().StartAsync("/docs");

        Assert.Equal("<head></head>Blog /docs/a.css", await site.GetAsync("/docs/"));
        Assert.Equal("a { color: red }", await site.GetAsync("/docs/a.css"));
        using var bare = await site.SendAsync(HttpMethod.Get, "/docs");
        Assert.Equal("/docs/", bare.Headers.Location!.ToString());
        using var outside = await site.SendAsync(HttpMethod.Get, "/a.css");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Fact]
    public async Task Folders_are_listed_on_request()
    {
        await using var site = await Blog().StartAsync(configure: o => o.ShowListings = true);

        var listing = await site.GetAsync("/");

        Assert.Contains("<li><a href=\"./a.css\">a.css</a></li>\n<li><a href=\"./about.html\">about.html</a></li>\n<li><a href=\"./bare/\">bare/</a></li>\n", listing);
        Assert.DoesNotContain("htaccess", listing);
    }

    [Fact]
    public async Task Headers_are_added_to_every_answer()
    {
        await using var site = await Blog().StartAsync(configure: o => o.Headers["Cache-Control"] = "no-store");

        foreach (var path in new[] { "/", "/a.css", "/nope", "/folder" })
        {
            using var answer = await site.SendAsync(HttpMethod.Get, path);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task In_production_a_site_that_does_not_build_tells_nobody_why()
    {
        await using var site = await new ServedSite().With("index.html", "---\n---\n{% nope %}").StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, "/");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("nope", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(site.Site.LastBuild!.Succeeded);
    }
}
