using JekyllNet.Writing;

namespace JekyllNet.Tests.Writing;

[Trait("Behaviour", "DEB-10")]
public sealed class UrlConflictCheckTests
{
    [Fact]
    public void Lists_every_shared_destination_with_its_sources_in_order()
    {
        List<UrlConflict> conflicts = UrlConflictCheck.Find(
        [
            ("/s/_site/b.html", "b.md"), ("/s/_site/a.html", "a.md"), ("/s/_site/c.html", "c.md"),
            ("/s/_site/a.html", "_posts/a.md"), ("/s/_site/B.html", "x.md"), ("/s/_site/b.html", "/s/b.html"), ("/s/_site/a.html", "a.md"),
        ]);
        Assert.Equal(["/s/_site/b.html", "/s/_site/a.html"], conflicts.Select(static conflict => conflict.Destination));
        Assert.Equal(
            [
                "The following destination is shared by multiple files.",
                "The written file may end up with unexpected contents.",
                "/s/_site/a.html", " - a.md", " - _posts/a.md", " - a.md", "",
            ],
            conflicts[1].Lines());
    }

    [Fact]
    public void Finds_nothing_where_nothing_is_shared() => Assert.Empty(UrlConflictCheck.Find([("/a", "a"), ("/b", "a")]));
}
