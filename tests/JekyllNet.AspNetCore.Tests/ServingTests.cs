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
        .With("other.xhtml", "<p>Other</p>")
        .With("both.html", "beside the folder")
        .With("both/x.txt", "in the folder")
        .With("a b.txt", "with a space")
        .With("~x.txt", "not to be seen")
        .With("a.css", "a { color: red }")
        .With("bare/x.txt", "0123456789")
        .With(".htaccess", "secret");

    [Theory]
    [Trait("Behaviour", "SERVE-03")]
    [InlineData("/", "<head></head>Blog /a.css", "text/html; charset=utf-8")]
    [InlineData("/index.html", "<head></head>Blog /a.css", "text/html; charset=utf-8")]
    [InlineData("/about", "<p>About</p>\n", "text/html; charset=utf-8")]
    [InlineData("/about.html?x=y", "<p>About</p>\n", "text/html; charset=utf-8")]
    [InlineData("/folder/", "folder", "text/html; charset=utf-8")]
    [InlineData("/about/", "<p>About</p>\n", "text/html; charset=utf-8")]
    [InlineData("/other", "<p>Other</p>", "application/xhtml+xml")]
    [InlineData("/both/", "beside the folder", "text/html; charset=utf-8")]
    [InlineData("/folder//index.html", "folder", "text/html; charset=utf-8")]
    [InlineData("/a%20b.txt", "with a space", "text/plain; charset=utf-8")]
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
    [InlineData("/~x.txt")]
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

    [Theory]
    [Trait("Behaviour", "SERVE-04")]
    [InlineData("/folder?x=y", "/folder/?x=y")]
    [InlineData("/bare", "/bare/")]
    [InlineData("/both", "/both/")]
    public async Task A_folder_without_its_slash_is_redirected(string path, string location)
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location!.ToString());
    }

    [Fact]
    [Trait("Behaviour", "SERVE-02")]
    public async Task A_folder_is_served_by_the_first_of_its_indexes()
    {
        string[] indexes = ["index.htm", "index.html", "index.rhtml", "index.xht", "index.xhtml", "index.cgi", "index.xml", "index.json"];
        var files = new ServedSite();
        for (var i = 0; i < indexes.Length; i++)
        {
            foreach (var index in indexes[i..])
            {
                files.With($"from{i}/{index}", index);
            }
        }

        await using var site = await files.StartAsync();

        for (var i = 0; i < indexes.Length; i++)
        {
            Assert.Equal(indexes[i], await site.GetAsync($"/from{i}/"));
        }
    }

    [Theory]
    [Trait("Behaviour", "SERVE-07")]
    [InlineData("a.js", "application/javascript; charset=iso-8859-1")]
    [InlineData("a.json", "application/json; charset=iso-8859-1")]
    [InlineData("a.md", "text/markdown; charset=iso-8859-1")]
    [InlineData("a.xml", "application/xml")]
    [InlineData("a.svg", "image/svg+xml")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.PNG", "image/png")]
    [InlineData("a.webmanifest", "application/manifest+json; charset=iso-8859-1")]
    [InlineData("a.ico", "image/vnd.microsoft.icon")]
    [InlineData("a.vcf", "text/x-vcard; charset=iso-8859-1")]
    [InlineData("a.unknown", "application/octet-stream")]
    [InlineData("a", "application/octet-stream")]
    public async Task The_type_is_Jekylls_and_texts_name_the_sites_encoding(string path, string type)
    {
        await using var site = await new ServedSite().With("_config.yml", "encoding: iso-8859-1\n").With(path, "x").StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, "/" + path);

        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/a.css")]
    [InlineData("/about")]
    public async Task What_a_browser_has_is_not_sent_again(string path)
    {
        await using var site = await Blog().StartAsync();
        using var first = await site.SendAsync(HttpMethod.Get, path);

        using var again = await site.SendAsync(HttpMethod.Get, path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var since = await site.SendAsync(HttpMethod.Get, path, ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("R")));
        using var before = await site.SendAsync(HttpMethod.Get, path, ("If-Modified-Since", "Wed, 01 Jan 2020 00:00:00 GMT"));
        using var other = await site.SendAsync(HttpMethod.Get, path, ("If-None-Match", "\"other\""));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, since.StatusCode);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [Trait("Behaviour", "SERVE-16")]
    [InlineData("bytes=2-4", "234", "bytes 2-4/10")]
    [InlineData("bytes=8-", "89", "bytes 8-9/10")]
    [InlineData("bytes=-3", "789", "bytes 7-9/10")]
    public async Task A_part_can_be_asked_for(string range, string part, string told)
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, "/bare/x.txt", ("Range", range));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(part, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(told, answer.Content.Headers.ContentRange!.ToString());
    }

    [Fact]
    public async Task A_part_that_is_not_there_is_refused()
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Get, "/bare/x.txt", ("Range", "bytes=50-60"));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
    }

    [Fact]
    public async Task A_copied_file_that_has_gone_is_not_there()
    {
        await using var site = await Blog().With("404.html", "copied as it is").StartAsync();
        Assert.Equal("a { color: red }", await site.GetAsync("/a.css"));

        site.Without("a.css");

        using var answer = await site.SendAsync(HttpMethod.Get, "/a.css");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("copied as it is", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_a_site()
    {
        await using var site = await Blog().StartAsync();

        using var answer = await site.SendAsync(HttpMethod.Post, "/a.css");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Files_may_be_kept_as_long_as_they_hold()
    {
        await using var site = await Blog().StartAsync(configure: o => o.CacheControl = path => path.EndsWith(".css", StringComparison.Ordinal) ? "public, max-age=60" : null);
        await using var plain = await Blog().StartAsync();

        using var style = await site.SendAsync(HttpMethod.Get, "/a.css");
        using var page = await site.SendAsync(HttpMethod.Get, "/about");
        using var usual = await plain.SendAsync(HttpMethod.Get, "/about");

        Assert.Equal("public, max-age=60", style.Headers.CacheControl!.ToString());
        Assert.Null(page.Headers.CacheControl);
        Assert.Equal("no-cache", usual.Headers.CacheControl!.ToString());
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
    [Trait("Behaviour", "SERVE-06")]
    public async Task Folders_are_listed_on_request()
    {
        await using var site = await Blog().StartAsync(configure: o => o.ShowListings = true);

        var listing = await site.GetAsync("/");

        Assert.Matches("<td><a href=\"\\./a\\.css\">a\\.css</a></td><td>20[0-9]{2}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2} UTC</td><td>16</td></tr>\n", listing);
        Assert.Contains("<td><a href=\"./bare/\">bare/</a></td><td></td><td>-</td></tr>\n", listing);
        Assert.DoesNotContain("htaccess", listing);
        Assert.DoesNotContain("~x.txt", listing);
        var inner = await site.GetAsync("/folder/");
        Assert.Contains("<h1>Index of /folder/</h1>\n", inner);
        Assert.Contains("<a href=\"../\">../</a>", inner);
        Assert.Contains("<a href=\"./index.html\">index.html</a>", inner);
        Assert.Equal("beside the folder", await site.GetAsync("/both/"));
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
