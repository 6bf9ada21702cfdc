using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class SiteCheckerTests
{
    [Fact]
    public async Task A_sound_site_has_no_findings()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "title: x\n").With("index.md", "---\n---\n[a](/a/) ![b](b.png) [c](https://example.org/x) [d](#d) [e](mailto:a@b.c)\n")
            .With("a/index.html", "---\n---\n<a href='../'>up</a><a href='/index'>i</a><a href='/b.png?x#y'>b</a>").With("b.png", "b");

        var check = await site.CheckAsync();

        Assert.True(check.Builds);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public async Task What_fails_the_build_is_an_error()
    {
        using var site = new CheckedFolder().With("_config.yml", "title: x\n").With("index.html", "---\n---\n\n{% nope %}");

        var check = await site.CheckAsync();

        Assert.False(check.Builds);
        var finding = Assert.Single(check.Findings);
        Assert.Equal(FindingCategory.Build, finding.Category);
        Assert.Equal(new SourceLocation("index.html", 4, 1), finding.Diagnostic.Location!.Value with { Column = 1 });
        Assert.Contains("Unknown tag 'nope'", finding.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_once_with_its_pages()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "baseurl: /blog\n")
            .With("a.html", "---\n---\n<p>\n<a href=\"/blog/gone\">x</a><img src='/blog/a.html'>")
            .With("b.html", "---\n---\n<a href=\"/blog/gone\">x</a><a href='/elsewhere'>y</a><a href='c&amp;d.html'>z</a>");

        Assert.Equal(
            ["/a.html(2): '/blog/gone' leads to no file of the site; it stands on 2 pages.", "/b.html(1): 'c&d.html' leads to no file of the site."],
            await site.FindAsync(FindingId.LinkBroken));
    }

    [Fact]
    public async Task Ruby_files_are_read_for_what_they_register()
    {
        using var site = new CheckedFolder()
            .With("_plugins/ext/all.rb", """
                # Liquid::Template.register_tag('commented', X)
                module My
                  class Youtube < Liquid::Tag
                  end
                  class Pages < Jekyll::Generator
                    def generate(site); end
                  end
                  class Up < Converter; end
                end
                module Shout
                  def shout(input)
                  end
                end
                Liquid::Template.register_tag("youtube", My::Youtube)
                Liquid::Template.register_filter(Shout)
                Jekyll::Hooks.register :posts, :pre_render do |post|
                end
                """)
            .With("_includes/video.html", "x\n{%- raw -%}{%- endraw -%}{{ page.title | shout }}{{ page.title | shouting }}");
        site.With("index.html", "---\n---\n{% raw %}\n{% youtube x %}{% youtubes x %}{% endraw %}");

        Assert.Equal(
            [
                "_plugins/ext/all.rb(5): Ruby generator 'Pages' is not run.",
                "_plugins/ext/all.rb(8): Ruby converter 'Up' is not run.",
                "_plugins/ext/all.rb(11): Ruby filter 'shout' is not run; it is used in _includes/video.html(2).",
                "_plugins/ext/all.rb(14): Ruby tag 'youtube' is not run; it is used in index.html(4).",
                "_plugins/ext/all.rb(16): Ruby hook 'posts pre_render' is not run.",
            ],
            await site.FindAsync(FindingId.RubyRegistration));
    }

    [Fact]
    public async Task Locked_versions_are_compared()
    {
        using var site = new CheckedFolder().With(
            "Gemfile.lock", "GEM\n  specs:\n    jekyll (4.2.2)\n      liquid (~> 4.0)\n    liquid (4.0.4)\n    rake (13.0.6)\n\nDEPENDENCIES\n  jekyll (~> 4.2)\n");

        Assert.Equal(["Gemfile.lock(3): The site is locked to jekyll 4.2.2; the output is that of 4.4.1."], await site.FindAsync(FindingId.GemVersion));
    }

    [Theory]
    [InlineData("2020-01-01 10:00", true)]
    [InlineData("2020-01-01 10:00 # morning", true)]
    [InlineData("\"2020-01-01 10:00:00\"", true)]
    [InlineData("2020-01-01 10:00:00", false)]
    [InlineData("2020-01-01 10:00 +0200", false)]
    [InlineData("2020-01-01", false)]
    public async Task A_date_in_the_machines_zone_is_told(string date, bool isTold)
    {
        using var site = new CheckedFolder().With("_posts/2020-01-01-a.md", $"---\ntitle: a\ndate: {date}\n---\n");

        Assert.Equal(
            isTold ? ["_posts/2020-01-01-a.md(3): The date 2020-01-01 10:00 is taken in the time zone of the machine that builds the site."] : [],
            (await site.FindAsync(FindingId.DateWithoutZone)).Select(f => f.Replace("10:00:00", "10:00", StringComparison.Ordinal)));
        site.With("_config.yml", "timezone: UTC\n");
        Assert.Empty(await site.FindAsync(FindingId.DateWithoutZone));
    }

    [Fact]
    public async Task Posts_that_are_left_out_are_told()
    {
        using var site = new CheckedFolder()
            .With("_posts/2020-01-01-a.md", "---\npublished: false\n---\n").With("_posts/2030-01-01-b.md", "---\ntitle: b\n---\n");

        Assert.Equal(["_posts/2020-01-01-a.md(2): The post is not published."], await site.FindAsync(FindingId.PostUnpublished));
        Assert.Single(await site.FindAsync(DiagnosticId.HiddenInFuture));
    }

    [Fact]
    public async Task Encodings_are_told()
    {
        using var site = new CheckedFolder()
            .With("_layouts/l.html", "\uFEFF---\n---\na").With("_includes/b.html", [(byte)'a', (byte)'\n', 0xE4]);

        Assert.Equal(["_layouts/l.html(1): The file begins with a byte order mark, which is left out."], await site.FindAsync(FindingId.ByteOrderMark));
        Assert.Equal(["_includes/b.html(2): The file is not UTF-8."], await site.FindAsync(FindingId.NotUtf8));
    }

    [Fact]
    public async Task Urls_that_differ_by_case_are_told()
    {
        using var site = new CheckedFolder().With("a.html", "---\npermalink: /About.html\n---\n").With("about.html", "---\n---\n").With("b.txt", "");

        Assert.Equal([": These differ only by case: /About.html, /about.html."], await site.FindAsync(FindingId.UrlsDifferByCase));
    }

    [Fact]
    public async Task Braces_in_code_are_told_unless_raw()
    {
        using var site = new CheckedFolder()
            .With("a.md", "---\n---\n```\n{{ x }}\n```\n{{ y }}\n{% raw %}\n```\n{{ z }}\n```\n{% endraw %}\n")
            .With("b.md", "---\nrender_with_liquid: false\n---\n```\n{{ x }}\n```\n");

        Assert.Equal(["a.md(4): Double braces in a code block are rendered as Liquid, as in Jekyll."], await site.FindAsync(FindingId.BracesInCode));
    }
}
