using System.Text.RegularExpressions;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Tests;

public sealed class SiteComparerTests
{
    [Fact]
    public async Task Missing_and_extra_files_are_listed_in_order()
    {
        using var sites = new TwoSites()
            .With("b/index.html", "b", null).With("a.html", "a", null).With("z.html", null, "z").With("same.html", "s", "s").With(".git/HEAD", "x", null);

        var comparison = await sites.CompareAsync();

        Assert.Equal(["a.html", "b/index.html"], comparison.Missing);
        Assert.Equal(["z.html"], comparison.Extra);
        Assert.Equal(1, comparison.Equal);
        Assert.Empty(comparison.Differing);
        Assert.False(comparison.IsEqual);
    }

    [Fact]
    public async Task The_same_change_on_many_pages_is_one_group_of_their_layout()
    {
        using var sites = new TwoSites();
        for (var i = 0; i < 5; i++)
        {
            sites.With($"{i}.html", $"<nav>old</nav>\n<p>{i}</p>", $"<nav>new</nav>\n<p>{i}</p>");
        }

        sites.With("other.html", "<p>x</p>", "<p>y</p>");

        var groups = (await sites.CompareAsync()).Groups;

        Assert.Equal(2, groups.Count);
        Assert.Equal(
            new DifferenceGroup(DifferenceClasses.Text, "layout or include that these pages share", 5, new DifferenceExample("0.html", 1, 1, "old", "new")),
            groups[0]);
        Assert.Equal(
            new DifferenceGroup(DifferenceClasses.Text, "page content or its converter", 1, new DifferenceExample("other.html", 1, 1, "x", "y")),
            groups[1]);
    }

    [Theory]
    [InlineData("index.html", "<head><!-- Begin Jekyll SEO tag v2.8.0 -->\n<title>a</title>\n<!-- End Jekyll SEO tag --></head>", "plugin: jekyll-seo-tag", 2)]
    [InlineData("sitemap.xml", "<urlset>\n\n<loc>a</loc></urlset>", "plugin: jekyll-sitemap", 3)]
    [InlineData("feed.xml", "<feed>\n<entry>\n<title>a</title></entry></feed>", "plugin: jekyll-feed", 3)]
    [InlineData("old.html", "<meta http-equiv=\"refresh\" content=\"0\">\n<a>a</a>", "plugin: jekyll-redirect-from", 2)]
    [InlineData("main.css", "x\na", "converter: Sass", 2)]
    public async Task The_cause_follows_from_the_place(string path, string old, string cause, int line)
    {
        using var sites = new TwoSites().With(path, old, old.Replace(">a<", ">b<", StringComparison.Ordinal).Replace("\na", "\nb", StringComparison.Ordinal));

        var group = Assert.Single((await sites.CompareAsync()).Groups);

        Assert.Equal(cause, group.Cause);
        Assert.Equal(line, group.Example.OldLine);
        Assert.Equal(line, group.Example.NewLine);
    }

    [Theory]
    [InlineData("sitemap.xml", "<urlset>\n<loc>/a/</loc>\n<loc>/b/</loc></urlset>", "<urlset>\n<loc>/b/</loc>\n<loc>/a/</loc></urlset>", true)]
    [InlineData("sitemap.xml", "<urlset>\n<loc>/a/</loc>\n<loc>/b/</loc></urlset>", "<urlset>\n<loc>/b/</loc>\n<loc>/b/</loc></urlset>", false)]
    [InlineData("redirects.json", "{\"/x/\":\"/y/\",\"/z/\":\"/y/\"}", "{\"/z/\":\"/y/\",\"/x/\":\"/y/\"}", true)]
    [InlineData("redirects.json", "{\"/x/\":\"/y/\",\"/z/\":\"/w/\"}", "{\"/x/\":\"/w/\",\"/z/\":\"/y/\"}", false)]
    public async Task Another_order_of_the_same_entries_is_told(string path, string old, string other, bool isOrder)
    {
        using var sites = new TwoSites().With(path, old, other);

        var group = Assert.Single((await sites.CompareAsync()).Groups);

        Assert.Equal(isOrder, group.Cause.StartsWith("order: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_ignored_leaves_line_numbers_in_place()
    {
        using var sites = new TwoSites().With("a.html", "<i>1\n2</i>\n<p>a</p>", "<i>3\n4</i>\n<p>b</p>");
        var options = new SiteComparisonOptions { Ignore = [new Regex("<i>[^<]*</i>", RegexOptions.NonBacktracking)] };

        var group = Assert.Single((await sites.CompareAsync(options)).Groups);

        Assert.Equal(new DifferenceExample("a.html", 3, 3, "a", "b"), group.Example);
    }

    [Fact]
    public async Task The_number_of_workers_changes_nothing()
    {
        using var sites = new TwoSites();
        for (var i = 0; i < 60; i++)
        {
            sites.With($"{i}.html", $"<p>{i % 7}</p><b>{i}</b>", $"<p>{i % 5}</p><b>{i}</b>");
        }

        var one = await sites.CompareAsync(new SiteComparisonOptions { Workers = 1 });
        var many = await sites.CompareAsync(new SiteComparisonOptions { Workers = 8 });

        Assert.Equal(one.Groups, many.Groups);
        Assert.Equal(one.Differing, many.Differing);
    }

    [Fact]
    public async Task Pages_with_nothing_in_common_are_compared_all_the_same()
    {
        var old = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<p>{i}</p>"));
        var other = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<b>{-i}</b>"));
        using var sites = new TwoSites().With("a.html", old, other);

        Assert.Equal([new PageDifference("a.html", DifferenceClasses.Structure)], (await sites.CompareAsync()).Differing);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        using var sites = new TwoSites().With("a.html", "a", "a");

        var problem = await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => SiteComparer.CompareAsync(sites.Old, sites.New + "x", null, TestContext.Current.CancellationToken));

        Assert.Contains(sites.New + "x", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_source_at_hand_the_template_is_named()
    {
        using var sites = new TwoSites();
        using var source = new Checking.CheckedFolder()
            .With("_includes/nav.html", "<nav class=\"top\">\n<a href=\"{{ site.baseurl }}/\" class=\"home\">{{ site.title }}</a>\n</nav>")
            .With("_layouts/page.html", "<body>\n<div class=\"wrapper\">\n{{ site.time }}\n</div>\n");
        for (var i = 0; i < 3; i++)
        {
            sites.With(
                $"{i}.html",
                $"<nav class=\"top\">\n<a href=\"/\" class=\"home\">Old</a>\n</nav><p>{i}</p>\n<div class=\"wrapper\">\none\n</div>",
                $"<nav class=\"top\">\n<a href=\"/\" class=\"home\">New</a>\n</nav><p>{i}</p>\n<div class=\"wrapper\">\ntwo\n</div>");
        }

        var groups = (await sites.CompareAsync(new SiteComparisonOptions { Source = source.Path })).Groups;

        Assert.Equal(["include: _includes/nav.html(2)", "layout: _layouts/page.html(2)"], groups.Select(g => g.Cause));
    }

    [Fact]
    public async Task Heads_that_differ_each_in_its_own_way_come_from_templates_too()
    {
        using var sites = new TwoSites();
        using var source = new Checking.CheckedFolder().With("_includes/head.html", "<meta name=\"x\" content=\"{{ page.x }}\">");
        for (var i = 0; i < 4; i++)
        {
            sites.With($"{i}.html", $"<head>\n<meta name=\"x\" content=\"{i}\">\n</head>", $"<head>\n<meta name=\"x\" content=\"{-i - 1}\">\n</head>");
        }

        var group = Assert.Single((await sites.CompareAsync(new SiteComparisonOptions { Source = source.Path })).Groups);

        Assert.Equal("layout or include: head, such as include: _includes/head.html(1)", group.Cause);
    }

    [Theory]
    [InlineData("<img class=\"emoji\" src=\"a\">", "plugin: jemoji")]
    [InlineData("<a class=\"user-mention\" href=\"a\">", "plugin: jekyll-mentions")]
    [InlineData("<script src=\"https://gist.github.com/a.js\">", "plugin: jekyll-gist")]
    [InlineData("<ul class=\"section-nav\" id=\"a\">", "plugin: jekyll-toc")]
    [InlineData("<script type=\"math/tex; a\">", "converter: formulas")]
    [InlineData("<div class=\"footnotes\" role=\"a\">", "converter: Markdown")]
    [InlineData("<b class=\"a\">", "page content or its converter")]
    public async Task The_cause_follows_from_the_marks_of_plugins(string old, string cause)
    {
        using var sites = new TwoSites().With("index.html", "<p>" + old, "<p>" + old.Replace("a\"", "b\"", StringComparison.Ordinal).Replace("/a.", "/b.", StringComparison.Ordinal).Replace("; a", "; b", StringComparison.Ordinal));

        Assert.Equal(cause, Assert.Single((await sites.CompareAsync()).Groups).Cause);
    }

    [Fact]
    public async Task An_example_begins_shortly_before_the_difference()
    {
        using var sites = new TwoSites().With("a.html", "<p>x</p><script>\n1\n2\n3\nold\n5\n</script>", "<p>x</p><script>\n1\n2\n3\nnew\n5\n</script>");

        Assert.Equal(new DifferenceExample("a.html", 4, 4, "3\nold\n5\n", "3\nnew\n5\n"), Assert.Single((await sites.CompareAsync()).Groups).Example);
    }

    [Fact]
    public async Task Of_pages_that_differ_each_in_its_own_way_one_group_is_left()
    {
        using var sites = new TwoSites();
        for (var i = 0; i < 40; i++)
        {
            sites.With($"{i:00}.html", string.Concat(Enumerable.Range(0, 50).Select(n => $"<p>{i}-{n}</p>")), string.Concat(Enumerable.Range(0, 50).Select(n => $"<p>{i}+{n}</p>")));
        }

        var group = Assert.Single((await sites.CompareAsync()).Groups);

        Assert.Equal((40, "00.html", "0-0", "0+0"), (group.Pages, group.Example.Path, group.Example.Old, group.Example.New));
    }
}
