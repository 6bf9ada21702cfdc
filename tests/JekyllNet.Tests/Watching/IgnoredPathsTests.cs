using JekyllNet.Watching;

namespace JekyllNet.Tests.Watching;

public sealed class IgnoredPathsTests
{
    [Theory]
    [InlineData("_site/a.html", true)]
    [InlineData("_site", true)]
    [InlineData("_sites/a.html", false)]
    [InlineData(".git/HEAD", true)]
    [InlineData("a/.git/HEAD", true)]
    [InlineData(".gitignore", false)]
    [InlineData(".jekyll-metadata", true)]
    [InlineData("_posts/.2020-01-01-a.md.swp", true)]
    [InlineData("_posts/2020-01-01-a.md~", true)]
    [InlineData("#a.md#", true)]
    [InlineData("4913", true)]
    [InlineData("#", false)]
    [InlineData("a.md", false)]
    public void What_builds_and_editors_write_is_left_out(string path, bool isIgnored) =>
        Assert.Equal(isIgnored, new IgnoredPaths("/site", ["/site/_site", "/elsewhere"]).Contains(path));
}
