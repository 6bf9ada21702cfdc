using System.Text;
using System.Text.Json;
using JekyllNet.Plugins.Html;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>Pieces of HTML, well and badly formed, against what Nokogiri 1.13 on libxml2 2.9.14 makes of them.</summary>
public sealed class HtmlFragmentTests
{
    private static readonly Recorded[] Cases =
        JsonSerializer.Deserialize<Recorded[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "html", "recorded.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public void WritesWhatLibxml2Writes()
    {
        Assert.True(Cases.Length > 200);
        foreach (var recorded in Cases)
        {
            Assert.Equal(recorded.Written, HtmlFragment.Parse(recorded.Html).ToString());
        }
    }

    // Every e in a text becomes an element, which is parsed where the text stood.
    [Fact]
    public void ReplacesTextsAsNokogiriDoes()
    {
        foreach (var recorded in Cases)
        {
            var fragment = HtmlFragment.Parse(recorded.Html);
            foreach (var text in fragment.Root.TextsOutside([]))
            {
                if (text.Value.Contains('e', StringComparison.Ordinal))
                {
                    HtmlFragment.Replace(text, text.Value.Replace("e", "<img a=e>", StringComparison.Ordinal));
                }
            }

            Assert.Equal(recorded.Replaced, fragment.ToString());
        }
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<a b=\"", 50_000)]
    [InlineData("&amp;", 100_000)]
    [InlineData("<!--", 50_000)]
    [InlineData("</p><p><b>", 50_000)]
    [InlineData("<script></x>", 50_000)]
    public void LongAndDeepTextsEndInTime(string part, int count)
    {
        var text = new StringBuilder().Insert(0, part, count).ToString();

        var written = HtmlFragment.Parse(text).ToString();

        Assert.InRange(written.Length, 0, 20 * text.Length);
    }

    private sealed record Recorded(string Html, string Written, string Replaced);
}
