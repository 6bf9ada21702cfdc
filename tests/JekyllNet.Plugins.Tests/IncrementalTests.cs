using System.Diagnostics;
using JekyllNet.Tests.Incremental;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>Plugins that look beyond the site: what a build takes over from the last one is what a build from nothing makes, and what it tells, too.</summary>
public sealed class IncrementalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Gist(bool acrossProcesses)
    {
        using var site = Site(acrossProcesses, "plugins: [jekyll-gist]\n");
        site.Write("a.md", "---\nid: ann/1\n---\n{% gist page.id %}");
        site.Write("b.md", "---\n---\nb");
        Assert.Equal(2, await site.CheckAsync());
        site.Write("b.md", "---\n---\nother");

        // The warning of the page that is not rendered is told again.
        Assert.Equal(1, await site.CheckAsync());
        site.Write("a.md", "---\nid: ann/2\n---\n{% gist page.id %}");
        Assert.Equal(1, await site.CheckAsync());
        Assert.Contains("ann/2.js", site.Output("a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GitHubMetadata(bool acrossProcesses)
    {
        using var site = Site(acrossProcesses, "plugins: [jekyll-github-metadata]\n");
        site.Write(".git/HEAD", "ref: refs/heads/main\n");
        site.Write(".git/packed-refs", "0123abc refs/heads/main\n");
        site.Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:ann/site.git\n");
        site.Write("a.md", "---\n---\n{{ site.github.build_revision }} {{ site.title }} {% github_edit_link %}");
        site.Write("b.md", "---\n---\nb");
        Assert.Equal(2, await site.CheckAsync());
        site.Write("b.md", "---\n---\nother");
        Assert.Equal(1, await site.CheckAsync());

        // It is part of the configuration, and so may show anywhere.
        site.Write(".git/packed-refs", "4567def refs/heads/main\n");
        Assert.Equal(2, await site.CheckAsync());
        Assert.Contains("4567def", site.Output("a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GitHubMetadataWithoutARepository(bool acrossProcesses)
    {
        using var site = Site(acrossProcesses, "plugins: [jekyll-github-metadata]\ntitle: x\n");
        site.Write("a.md", "---\n---\n{% github_edit_link %}");
        site.Write("b.md", "---\n---\nb");
        Assert.Equal(2, await site.CheckAsync());
        Assert.Equal(0, await site.CheckAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LastModifiedAt(bool acrossProcesses)
    {
        using var site = Site(acrossProcesses, "plugins: [jekyll-last-modified-at]\n");
        site.Write("a.md", "---\n---\n{% last_modified_at %F %}");
        site.Write("b.md", "---\n---\n{{ page.last_modified_at | date: '%s' }}");
        site.Write("_posts/2020-01-01-c.md", "---\nlast_modified_at: own\n---\n{% last_modified_at %F %} {{ page.last_modified_at }}");
        site.Write("d.md", "---\n---\nd");
        Touch("a.md", 2001);
        Touch("b.md", 2002);
        Touch("_posts/2020-01-01-c.md", 2003);
        Touch("d.md", 2004);
        Assert.Equal(4, await site.CheckAsync());

        // The post has a value of its own in the place of what the tag reads.
        Assert.Equal(1, await site.CheckAsync());
        Touch("a.md", 2011);
        Assert.Equal(2, await site.CheckAsync());
        Touch("b.md", 2012);
        Assert.Equal(2, await site.CheckAsync());
        Touch("_posts/2020-01-01-c.md", 2013);
        Assert.Equal(1, await site.CheckAsync());
        Assert.Equal("<p>2011-01-01</p>\n", site.Output("a.html"));
        Assert.Contains("2013-01-01 own", site.Output("2020/01/01/c.html"), StringComparison.Ordinal);

        Git("init", "-q");
        Git("add", "a.md");
        Git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "-q", "-m", "first", "--date", "2005-01-01T00:00:00Z");
        Assert.Equal(2, await site.CheckAsync());
        Assert.Equal("<p>2006-06-06</p>\n", site.Output("a.html"));

        void Touch(string path, int year) => File.SetLastWriteTimeUtc(site.Folder["site/" + path], new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        void Git(params string[] arguments)
        {
            var command = new ProcessStartInfo("git", arguments) { WorkingDirectory = site.Folder["site"] };
            command.Environment["GIT_COMMITTER_DATE"] = "2006-06-06T00:00:00Z";
            using var process = Process.Start(command)!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GitHubPages(bool acrossProcesses)
    {
        using var site = Site(acrossProcesses, "plugins: [github-pages, jekyll-feed, jekyll-seo-tag, jekyll-sitemap]\nrepository: ann/site\ntitle: x\n");
        site.Write("README.md", "# Read\n\n[a](a.md)");
        site.Write("a.md", "# A\n\n{% gist ann/1 %}");
        site.Write("_layouts/default.html", "<{{ page.title }}>{% seo %}{{ content }}");
        site.Write("_posts/2020-01-01-p.md", "---\n---\nP");
        await site.CheckAsync();
        Assert.Equal(0, await site.CheckAsync());
        site.Write("a.md", "# A\n\nother");
        Assert.Equal(1, await site.CheckAsync());
        site.Write("_posts/2020-01-01-p.md", "---\n---\nother");

        // Itself and the feed.
        Assert.Equal(2, await site.CheckAsync());
        site.Write("_posts/2020-01-02-q.md", "---\n---\nQ");
        await site.CheckAsync();
        site.Delete("a.md");
        await site.CheckAsync();
    }

    private static SessionTester Site(bool acrossProcesses, string configuration)
    {
        var site = new SessionTester(configure: b => b.AddAvailablePlugins(BuiltInPlugins.All), acrossProcesses: acrossProcesses);
        site.Write("_config.yml", configuration);
        return site;
    }
}
