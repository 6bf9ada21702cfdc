using JekyllNet.Tests.Incremental;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>Sites with generators in a session that is told what was edited: the output is that of a build from nothing.</summary>
public sealed class ToldEditTests
{
    private static readonly string[] Words = ["alpha", "beta", "gamma"];

    [Theory]
    [InlineData(1, "jekyll-paginate, jekyll-feed, jekyll-sitemap, jekyll-seo-tag")]
    [InlineData(2, "jekyll-redirect-from, jekyll-sitemap")]
    [InlineData(3, "jekyll-archives, jekyll-paginate")]
    [InlineData(4, "jekyll-titles-from-headings, jekyll-relative-links, jekyll-feed")]
    [InlineData(5, "jekyll-paginate, jemoji")]
    [InlineData(6, "jekyll-paginate, jekyll-redirect-from, jekyll-archives, jekyll-feed, jekyll-sitemap")]
    public async Task Random_edits(int seed, string plugins)
    {
        var random = new Random(seed);
        using var site = new SessionTester(configure: b => b.AddAvailablePlugins(BuiltInPlugins.All), isTold: true);
        site.Write("_config.yml", $"plugins: [{plugins}]\npaginate: 2\njekyll-archives: {{enabled: all, layout: archive}}\n");
        site.Write("_layouts/archive.html", "{% for p in page.posts %}{{ p.title }} {% endfor %}");
        site.Write("index.html", "---\n---\n{% for p in paginator.posts %}{{ p.title }} {{ p.excerpt }}{% endfor %}{{ paginator.total_posts }}");
        site.Write("pages.html", "---\n---\n{% for p in site.pages %}{{ p.url }} {{ p.title }} {% endfor %}");
        for (var i = 1; i <= 5; i++)
        {
            WritePost(i);
        }

        await site.CheckAsync();
        var done = new List<string>();
        for (var step = 0; step < 25; step++)
        {
            done.Add(Edit());
            await site.CheckAsync(string.Join("; ", done));
            Assert.Equal(0, await site.CheckAsync(string.Join("; ", done) + "; nothing more"));
        }

        string Edit()
        {
            switch (random.Next(8))
            {
                case 0:
                    site.Write("pages.html", $"---\ntitle: {Word()}\n---\n{Word()} {{% for p in site.pages %}}{{{{ p.url }}}} {{{{ p.title }}}} {{% endfor %}}");
                    return "pages";
                case 1:
                    site.Write("index.html", $"---\n---\n{Word()}{{% for p in paginator.posts %}}{{{{ p.title }}}} {{{{ p.excerpt }}}}{{% endfor %}}{{{{ paginator.total_posts }}}}");
                    return "index";
                case 2:
                    site.Write("_layouts/archive.html", Word() + "{% for p in page.posts %}{{ p.title }} {% endfor %}");
                    return "layout";
                default:
                    return WritePost(random.Next(1, 6));
            }
        }

        string WritePost(int number)
        {
            var more = Pick(["", "", "", "hidden: true\n", "redirect_from: /old/\n", "redirect_to: /new/\n", "permalink: /fixed/\n", "published: false\n", "date: 2019-01-01\n"]);
            var path = $"_posts/2020-01-0{number}-p.md";
            site.Write(path, $"---\ntitle: {Word()}\ntags: [{Word()}]\n{more}---\n# {Word()}\n\n{Word()} [index](/index.html) :smile:\n");
            return $"{number} {more.Trim()}";
        }

        string Word() => Pick(Words);

        string Pick(string[] from) => from[random.Next(from.Length)];
    }

    [Theory]
    [InlineData("jekyll-paginate, jekyll-feed, jekyll-sitemap, jekyll-archives, jekyll-redirect-from", false)]
    [InlineData("jemoji, jekyll-mentions, jekyll-paginate", false)]
    [InlineData("jekyll-titles-from-headings", true)]
    public async Task Generators_that_leave_items_alone_do_not_have_all_read(string plugins, bool readsAll)
    {
        using var site = new SessionTester(configure: b => b.AddAvailablePlugins(BuiltInPlugins.All), isTold: true);
        site.Write("_config.yml", $"plugins: [{plugins}]\npaginate: 1\n");
        site.Write("index.html", "---\n---\n{% for p in paginator.posts %}{{ p.title }}{% endfor %}");
        site.Write("_posts/2020-01-01-a.md", "---\ntitle: A\n---\na\n");
        site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nb\n");
        await site.CheckAsync();
        File.WriteAllText(site.Folder["site/_posts/2020-01-01-a.md"], "---\ntitle: A\n---\nuntold\n");
        site.Write("_posts/2020-01-02-b.md", "---\ntitle: C\n---\ntold\n");
        Assert.True((await site.BuildAsync()).Succeeded);
        Assert.Equal("<p>told</p>\n", site.Output("2020/01/02/b.html"));
        Assert.Equal(readsAll ? "<p>untold</p>\n" : "<p>a</p>\n", site.Output("2020/01/01/a.html"));
    }
}
