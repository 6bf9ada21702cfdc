using System.Text.Json;
using JekyllNet.Migration.Reports;

namespace JekyllNet.Migration.Tests;

public sealed class ReportTests
{
    [Fact]
    public async Task The_text_names_paths_causes_and_sums()
    {
        using var sites = Sites();
        using var text = new StringWriter { NewLine = "\n" };

        TextReport.Write(text, await sites.CompareAsync());

        Assert.Equal(
            """
            Missing: 1
              - /gone.html

            Extra: 1
              + /more.html

            text: page content or its converter: 1 page
              /a.html line 2 -> 2
                - x < y
                + x > y

              text:              1
            1 equal, 0 equal but for volatile fields, 1 differ, 1 missing, 1 extra

            """.ReplaceLineEndings("\n"),
            text.ToString());
    }

    [Fact]
    public async Task The_json_can_be_read_back()
    {
        using var sites = Sites();
        using var text = new StringWriter();

        JsonReport.Write(text, await sites.CompareAsync());

        using var json = JsonDocument.Parse(text.ToString());
        Assert.False(json.RootElement.GetProperty("equal").GetBoolean());
        Assert.Equal("gone.html", json.RootElement.GetProperty("missing")[0].GetString());
        var group = json.RootElement.GetProperty("groups")[0];
        Assert.Equal("text", group.GetProperty("class").GetString());
        Assert.Equal("x < y", group.GetProperty("example").GetProperty("old").GetString());
    }

    [Fact]
    public async Task The_html_escapes_what_it_shows()
    {
        using var sites = Sites();
        using var text = new StringWriter();

        HtmlReport.Write(text, await sites.CompareAsync());

        var html = text.ToString();
        Assert.Contains("<pre class=\"old\">x <mark>&lt;</mark> y</pre><pre class=\"new\">x <mark>&gt;</mark> y</pre>", html, StringComparison.Ordinal);
        Assert.Contains("<tr data-classes=\"text\"><td>/a.html</td><td>text</td></tr>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b c", "a x c", false, "a <mark>b</mark> c", "a <mark>x</mark> c")]
    [InlineData("aa", "a", false, "a<mark>a</mark>", "a")]
    [InlineData("", "<i>", false, "", "<mark>&lt;i&gt;</mark>")]
    [InlineData("a\n\tb", "a b", true, "a<mark>⏎\n→</mark>b", "a<mark>·</mark>b")]
    public void What_differs_within_an_example_is_marked(string old, string other, bool showsSpace, string markedOld, string markedNew) =>
        Assert.Equal((markedOld, markedNew), MarkedSources.Of(old, other, showsSpace));

    private static TwoSites Sites() => new TwoSites()
        .With("same.html", "s", "s").With("a.html", "<p>\n</p><i>x < y</i>", "<p>\n</p><i>x > y</i>").With("gone.html", "", null).With("more.html", null, "");
}
