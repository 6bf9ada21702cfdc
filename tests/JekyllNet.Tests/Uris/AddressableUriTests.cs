using JekyllNet.Uris;

namespace JekyllNet.Tests.Uris;

/// <summary>URIs against what Addressable 2.8.1 was seen to make of them; an expected text beginning with <c>!</c> is an error.</summary>
public class AddressableUriTests
{
    [Theory]
    [Trait("Behaviour", "FILTER-24")]
    [InlineData("http://Bücher.Example:80/Ä b/../c?x=1 2&y=%2B+#F é", "http://xn--bcher-kva.example/c?x=1%202&y=%2B+#F%20%C3%A9")]
    [InlineData("HTTPS://user:p%40ss@Host.:443", "https://user:p%40ss@host/")]
    [InlineData("ssh+svn://h:22/x", "svn+ssh://h/x")]
    [InlineData("/a/./b/../c/%7Euser", "/a/c/~user")]
    [InlineData("/../../x", "/x")]
    [InlineData("a/../../b", "a/b")]
    [InlineData("../a", "a")]
    [InlineData("./.hidden/x", "hidden/x")]
    [InlineData("/e\u0301/ﬁ/½/한/각", "/%C3%A9/fi/1%E2%81%842/%ED%95%9C/%EA%B0%81")]
    [InlineData("/%E4%BD%A0/%zz/%2f", "/%E4%BD%A0/%25zz/%2F")]
    [InlineData("?a b&c;d&e=%2b%2B+", "?a%20b&c%3Bd&e=%2B%2B+")]
    [InlineData("#frag ment", "#frag%20ment")]
    [InlineData("//[::1]:8080/x", "//[::1]:8080/x")]
    [InlineData("//a b/", "! Invalid character in host: 'a b'")]
    [InlineData("http:", "! Absolute URI missing hierarchical segment: 'http:'")]
    [InlineData("x:y:z", "x:y:z")]
    [InlineData("/x//y/", "/x//y/")]
    [InlineData("/.well-known/a", "/.well-known/a")]
    [InlineData("mailto:A@B.example", "mailto:A@B.example")]
    [InlineData("http://xn--bcher-kva.example", "http://xn--bcher-kva.example/")]
    [InlineData("http://日本.jp/日本", "http://xn--wgv71a.jp/%E6%97%A5%E6%9C%AC")]
    [InlineData("2020:x", "! Invalid scheme format: '2020'")]
    [InlineData(":x", "! Cannot assemble URI string with ambiguous path: ':x'")]
    [InlineData("http://a:port/", "! Invalid port number: \"port\"")]
    [InlineData("/q\u0323\u0307/ṩ", "/q%CC%A3%CC%87/%E1%B9%A9")]
    [InlineData("http://:80", "! Absolute URI missing hierarchical segment: 'http://:80'")]
    [InlineData("http://@host/", "http://host/")]
    public void Normalizes(string text, string expected) => Assert.Equal(expected, Try(() => AddressableUri.Parse(text).Normalize().ToString()));

    [Theory]
    [Trait("Behaviour", "PERMALINK-16")]
    [InlineData("Part 1", "Part%201")]
    [InlineData("a#b#c", "a%23b%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("ü/日本", "%C3%BC/%E6%97%A5%E6%9C%AC")]
    [InlineData("a?b=c d", "a?b=c%20d")]
    [InlineData("x;y,z(1)!~@&=+", "x;y,z(1)!~@&=+")]
    [InlineData("[1]", "%5B1%5D")]
    [InlineData("a\\b\"c|d^e`f{g}", "a%5Cb%22c%7Cd%5Ee%60f%7Bg%7D")]
    [InlineData("no change/1.0-x", "no%20change/1.0-x")]
    [InlineData("Foo: bar", "Foo:%20bar")]
    [InlineData("re: x", "re:%20x")]
    [InlineData("a:b", "a:b")]
    public void EscapesPaths(string text, string expected) => Assert.Equal(expected, Try(() => UrlEscape.EscapePath(text)));

    [Fact]
    [Trait("Behaviour", "PERMALINK-18")]
    public void UnescapesWhatItEscapes() => Assert.Equal("a b/ü%?", UrlEscape.UnescapePath("a%20b/%C3%BC%25?"));

    [Fact]
    public void LongPathsOfDotsTakeLinearTime()
    {
        var path = string.Concat(Enumerable.Repeat("/a/../..", 200_000)) + "/x";
        Assert.Equal("/x", AddressableUri.Parse(path).Normalize().ToString());
    }

    private static string Try(Func<string> make)
    {
        try
        {
            return make();
        }
        catch (InvalidUriException error)
        {
            return "! " + error.Message;
        }
    }
}
