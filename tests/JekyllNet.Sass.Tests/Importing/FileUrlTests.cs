using JekyllNet.Sass.Importing;

namespace JekyllNet.Sass.Tests.Importing;

public sealed class FileUrlTests
{
    [Theory]
    [InlineData("/a/b.scss", "file:///a/b.scss")]
    [InlineData("/a b/é/日.scss", "file:///a%20b/%C3%A9/%E6%97%A5.scss")]
    [InlineData("/100%/a#b?c[d].scss", "file:///100%25/a%23b%3Fc%5Bd%5D.scss")]
    [InlineData("/a+b~c!$&'()*,;=:@", "file:///a+b~c!$&'()*,;=:@")]
    [InlineData("C:/a/b.scss", "file:///C:/a/b.scss")]
    public void Paths_become_urls(string path, string url)
    {
        Assert.Equal(url, FileUrl.FromPath(path));
        if (path.StartsWith('/'))
        {
            Assert.Equal(path, FileUrl.ToPath(url));
        }
    }

    [Theory]
    [InlineData("file:/a/b", "/a/b")]
    [InlineData("FILE:///a/../../b/./c", "/b/c")]
    [InlineData("file:///a%2F..%2Fb", "/b")]
    [InlineData("file://host/a", null)]
    [InlineData("file:a", null)]
    [InlineData("file:///a?b", null)]
    [InlineData("http://a/b", null)]
    [InlineData("sass:math", null)]
    [InlineData("a/b", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Urls_become_paths(string? url, string? path) => Assert.Equal(path, FileUrl.ToPath(url));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/a//b/./c/../d/", "/a/b/d")]
    [InlineData("/../../a", "/a")]
    public void Paths_are_normalised(string path, string expected) => Assert.Equal(expected, FileUrl.Normalize(path));
}
