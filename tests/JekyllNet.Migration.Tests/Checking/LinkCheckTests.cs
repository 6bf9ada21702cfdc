using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class LinkCheckTests
{
    [Fact]
    public async Task Includes_and_targets_that_are_not_there_are_told_also_where_they_are_not_rendered()
    {
        using var site = new CheckedFolder()
            .With("_includes/a.html", "a")
            .With("_posts/2020-01-01-p.md", "---\n---\n")
            .With("s.txt", "s")
            .With("i.html", """
                ---
                ---
                {% include a.html x=1 %}{% if false %}{% include gone.html %}{% include {{ page.x }} %}
                {% include_relative i.html %}{% include_relative gone.md %}
                {% link i.html %}{% link s.txt %}{% link _posts/2020-01-01-p.md %}{% link gone.md %}
                {% post_url 2020-01-01-p %}{% post_url 2020-01-02-q %}{% endif %}
                """);

        Assert.Equal(
            [
                "i.html(3,39): There is no include 'gone.html'; where the tag is rendered, the build fails.",
                "i.html(4,30): There is no include 'gone.md'; where the tag is rendered, the build fails.",
            ],
            await site.FindAsync(DiagnosticId.IncludeNotFound));
        Assert.Equal(
            [
                "i.html(5,67): 'link' names 'gone.md', which the site does not have; where the tag is rendered, the build fails.",
                "i.html(6,28): 'post_url' names '2020-01-02-q', which the site does not have; where the tag is rendered, the build fails.",
            ],
            await site.FindAsync(FindingId.TargetMissing));
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_once_with_its_place_in_the_source()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "baseurl: /blog\n")
            .With("_layouts/l.html", "<i>\n<a href='/blog/nowhere'>n</a>{{ content }}")
            .With("a.html", "---\n---\n<p>\n<a href=\"/blog/gone\">x</a><img src='/blog/a.html'>")
            .With("b.md", "---\nlayout: l\n---\n[x](/blog/gone) [y](/elsewhere) [z](c&d.html)\n")
            .With("static.html", "<a href='{{x}}'></a>\n<a href='/blog/lost'>s</a>")
            .With("d.md", "---\nlayout: l\n---\n<a href='{{ site.baseurl }}/{{ 'made' }}'></a>\n");

        Assert.Equal(
            [
                "/d.html(2): '/blog/made' leads to no file of the site.",
                "_layouts/l.html(2,10): '/blog/nowhere' leads to no file of the site; it stands on 2 pages, such as /b.html.",
                "a.html(4,10): '/blog/gone' leads to no file of the site; it stands on 2 pages, such as /a.html.",
                "b.md(4,37): 'c&d.html' leads to no file of the site; it stands on /b.html.",
                "static.html(2): '/blog/lost' leads to no file of the site; it stands on /static.html.",
            ],
            await site.FindAsync(FindingId.LinkBroken));
    }

    [Fact]
    public async Task A_place_that_a_page_does_not_have_is_told()
    {
        using var site = new CheckedFolder()
            .With("a.md", "---\n---\n# One\n[a](#one) [b](#two) [c](#) [d](#top) [e](b.html#x) [f](b.html#y) [g](https://example.org/#z)\n")
            .With("b.html", "---\n---\n<a name='x'></a>");

        Assert.Equal(
            [
                "a.md(4,15): '#two' names a place that its page does not have; it stands on /a.html.",
                "a.md(4,56): 'b.html#y' names a place that its page does not have; it stands on /a.html.",
            ],
            await site.FindAsync(FindingId.AnchorMissing));
    }

    [Fact]
    public async Task Of_links_that_a_template_makes_only_the_first_hundred_of_a_kind_are_told_one_by_one()
    {
        using var site = new CheckedFolder().With(
            "a.html", "---\n---\n{% for i in (1..103) %}<a href='{{ '/gone' }}/{{ i }}'></a>{% endfor %}\n{% for i in (1..102) %}<a href='#{{ 'at' }}{{ i }}'></a>{% endfor %}");

        var broken = await site.FindAsync(FindingId.LinkBroken);
        var missing = await site.FindAsync(FindingId.AnchorMissing);

        Assert.Equal(101, broken.Length);
        Assert.Contains(broken, f => f.EndsWith("3 more links that templates put together lead nowhere, such as '/gone/101' on /a.html.", StringComparison.Ordinal));
        Assert.Equal(101, missing.Length);
        Assert.Contains(missing, f => f.EndsWith("2 more links that templates put together name places that their pages do not have, such as '#at101' on /a.html.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Documents_that_are_not_written_need_no_url()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "collections:\n  quotes:\n    permalink: /quotes/#:id\n")
            .With("_quotes/a.md", "---\n---\nx")
            .With("b.html", "---\n---\n<a href='/gone'></a>");

        Assert.Equal(["b.html(3,10): '/gone' leads to no file of the site; it stands on /b.html."], await site.FindAsync(FindingId.LinkBroken));
    }
}
