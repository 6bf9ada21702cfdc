namespace JekyllNet.Kramdown.Tests;

/// <summary>Texts that are HTML, as the option <c>input: html</c> has them.</summary>
public sealed class HtmlInputTests
{
    private static readonly KramdownOptions Options = KramdownOptions.From(new Dictionary<string, object?> { ["input"] = "html" });

    [Theory]
    [InlineData(
        "<!DOCTYPE html>\n<!-- c -->\n<h1>A &mdash; b</h1>\n<p>x  *y*</p>\n",
        "<!-- c -->\n<h1 id=\"a-mdash-b\">A — b</h1>\n<p>x *y*</p>\n")]
    [InlineData("<div markdown=\"1\">\n*a*\n</div>\n", "<div markdown=\"1\">\n*a*\n</div>\n")]
    [InlineData("text <b>bold</b> &amp; <unknown>", "text <strong>bold</strong> &amp; <unknown> </unknown>\n")]
    [InlineData("<pre><code class='language-none'>a\n b</code></pre>", "<pre><code class=\"language-none\">a\n b\n</code></pre>\n")]
    [InlineData("<ul><li>a<li>b</ul>", "<ul>\n  <li>a    <li>b&lt;/ul&gt;</li>\n  </li>\n</ul>\n")]
    public void Becomes_what_kramdown_makes_of_it(string text, string expected) => Assert.Equal(expected, Kramdown.ToHtml(text, Options));

    [Fact]
    public void Warns_of_what_is_never_closed() =>
        Assert.Equal(["Found no end tag for 'p' on line 2 - auto-closing it"], Kramdown.Convert("<hr>\n<p>a\n", Options).Warnings);
}
