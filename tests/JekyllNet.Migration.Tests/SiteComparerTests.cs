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
}
