using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Tests;

public sealed class ClassTests
{
    [Theory]
    [InlineData(DifferenceClasses.Whitespace, "<p>a</p>\n\n<p>b</p>", "<p>a</p>\n<p>b</p>")]
    [InlineData(DifferenceClasses.Whitespace, "<p>a\n b</p>", "<p>a b</p>")]
    [InlineData(DifferenceClasses.AttributeOrder, "<a href=\"/x\" class=\"y\">z</a>", "<a class='y' href=\"/x\">z</a>")]
    [InlineData(DifferenceClasses.EntityForm, "<p title=\"a&amp;b\">&quot;a&quot;</p>", "<p title=\"a&#38;b\">\"a\"</p>")]
    [InlineData(DifferenceClasses.CodeColouring, "<pre><code><span class=\"k\">if</span> a</code></pre>", "<pre><code><span class=\"kr\">if</span> a</code></pre>")]
    [InlineData(DifferenceClasses.Text, "<pre><code>if a</code></pre>", "<pre><code>if b</code></pre>")]
    [InlineData(DifferenceClasses.HeadMetadata, "<head><title>a</title></head><p>a</p>", "<head><title>b</title></head><p>a</p>")]
    [InlineData(DifferenceClasses.Text, "<head><title>a</title></head><p>a</p>", "<head><title>a</title></head><p>b</p>")]
    [InlineData(DifferenceClasses.Structure, "<p>a</p>", "<div>a</div>")]
    [InlineData(DifferenceClasses.Structure, "<p id=\"a\">a</p>", "<p id=\"b\">a</p>")]
    [InlineData(DifferenceClasses.Text | DifferenceClasses.AttributeOrder, "<p>a</p><i id=a class=b></i>", "<p>b</p><i class=b id=a></i>")]
    public async Task A_page_is_classed_by_what_differs(DifferenceClasses expected, string old, string other)
    {
        using var sites = new TwoSites().With("a/index.html", old, other);

        var comparison = await sites.CompareAsync();

        Assert.Equal([new PageDifference("a/index.html", expected)], comparison.Differing);
        Assert.False(comparison.IsEqual);
    }

    [Theory]
    [InlineData("main.css", DifferenceClasses.AssetBytes, "a { b: c }\nd { e: f }\n", "a { b: c }\nd { e: g }\n")]
    [InlineData("main.css", DifferenceClasses.Whitespace, "a{ b: c }", "a{\n  b: c\n}")]
    [InlineData("x.bin", DifferenceClasses.AssetBytes, "\0a", "\0b")]
    public async Task Other_files_differ_in_bytes(string path, DifferenceClasses expected, string old, string other)
    {
        using var sites = new TwoSites().With(path, old, other);

        var comparison = await sites.CompareAsync();

        Assert.Equal([new PageDifference(path, expected)], comparison.Differing);
    }

    [Theory]
    [InlineData("index.html", "<meta name=\"generator\" content=\"Jekyll v4.4.1\" />", "<meta name=\"generator\" content=\"Jekyll v4.3.0\" />")]
    [InlineData("index.html", "<!-- Begin Jekyll SEO tag v2.8.0 -->", "<!-- Begin Jekyll SEO tag -->")]
    [InlineData("index.html", "<script src=\"/a.js?1700000000\"></script>", "<script src=\"/a.js?v=18\"></script>")]
    [InlineData("index.html", "<link href=\"/main-0123456789abcdef0123.css\">", "<link href=\"/main-fedcba9876543210ffff.css\">")]
    [InlineData("feed.xml", "<feed><updated>2020</updated><entry><updated>1</updated></entry></feed>", "<feed><updated>2021</updated><entry><updated>1</updated></entry></feed>")]
    [InlineData("rss.xml", "<rss><lastBuildDate>a</lastBuildDate><pubDate>a</pubDate><item/></rss>", "<rss><lastBuildDate>b</lastBuildDate><pubDate>b</pubDate><item/></rss>")]
    public async Task What_changes_with_each_build_is_masked_unless_asked_for(string path, string old, string other)
    {
        using var sites = new TwoSites().With(path, old, other);

        var masked = await sites.CompareAsync();
        var exact = await sites.CompareAsync(new SiteComparisonOptions { MaskVolatile = false });

        Assert.True(masked.IsEqual);
        Assert.Equal(1, masked.Volatile);
        Assert.False(exact.IsEqual);
    }

    [Theory]
    [InlineData("2024-03-01T10:00:00+01:00", "2025-06-02T08:00:01+00:00", true)]
    [InlineData("2024-03-01 10:00:00 +0100", "2025-06-02 08:00:01 UTC", true)]
    [InlineData("Fri, 01 Mar 2024 10:00:00 +0100", "Mon, 02 Jun 2025 08:00:01 GMT", true)]
    [InlineData("1709283600", "1748851201", true)]
    [InlineData("20240301090000", "20250602080001", true)]
    [InlineData("20240301100000", "20250602080001", true)]
    [InlineData("20240301100500", "20250602080001", false)]
    [InlineData("2024-03-01T10:00:00+01:00", "2025-06-02T07:00:00+00:00", false)]
    [InlineData("2024-02-01T10:00:00+01:00", "2025-06-02T08:00:01+00:00", false)]
    public async Task The_time_of_the_build_is_masked_where_the_feed_tells_it(string old, string other, bool isMasked)
    {
        using var sites = new TwoSites()
            .With("feed.xml", "<feed><updated>2024-03-01T10:00:00+01:00</updated></feed>", "<feed><updated>2025-06-02T08:00:01+00:00</updated></feed>")
            .With("a.html", $"<p>Built {old}</p>", $"<p>Built {other}</p>");

        Assert.Equal(isMasked, (await sites.CompareAsync()).IsEqual);
    }

    [Theory]
    [InlineData("2024-03-01 09:59:00", true)]
    [InlineData("2024-03-01 09:40:00", false)]
    [InlineData("2024-03-01 10:00:30", false)]
    public async Task The_time_of_the_build_is_masked_where_the_file_was_written_shortly_after(string old, bool isMasked)
    {
        using var sites = new TwoSites().With("a.html", $"<p>{old}</p>", "<p>2025-03-01 10:00:00</p>")
            .WrittenAt("a.html", new DateTimeOffset(2024, 3, 1, 10, 0, 0, TimeSpan.Zero), new DateTimeOffset(2025, 3, 1, 10, 0, 2, TimeSpan.Zero));

        Assert.Equal(isMasked, (await sites.CompareAsync()).IsEqual);
    }

    [Fact]
    public async Task The_date_of_a_feeds_entry_is_content()
    {
        using var sites = new TwoSites().With("feed.xml", "<feed><entry><updated>1</updated></entry></feed>", "<feed><entry><updated>2</updated></entry></feed>");

        Assert.Equal(["feed.xml"], (await sites.CompareAsync()).Differing.Select(p => p.Path));
    }

    [Theory]
    [InlineData("<", "<p")]
    [InlineData("<p a=\"", "<p a='>")]
    [InlineData("</", "<!-")]
    [InlineData("<pre", "<pre>")]
    [InlineData("<script>a", "<script>b")]
    [InlineData("<a =\"\" b>", "<a = b>")]
    [InlineData("", "<")]
    public async Task Broken_markup_is_compared_too(string old, string other)
    {
        using var sites = new TwoSites().With("index.html", old, other);

        Assert.Equal(["index.html"], (await sites.CompareAsync()).Differing.Select(p => p.Path));
    }
}
