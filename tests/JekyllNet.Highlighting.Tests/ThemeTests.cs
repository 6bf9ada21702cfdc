namespace JekyllNet.Highlighting.Tests;

public sealed class ThemeTests
{
    [Fact]
    public void A_style_covers_the_kinds_below_that_have_none_of_their_own()
    {
        string css = Theme.Find("bw")!.ToCss();
        Assert.StartsWith(
            """
            .highlight table td { padding: 5px; }
            .highlight table pre { margin: 0; }
            .highlight, .highlight .w {
              color: #000000;
              background-color: #ffffff;
            }
            .highlight .c, .highlight .ch, .highlight .cd, .highlight .cm, .highlight .cpf, .highlight .c1, .highlight .cs {
              font-style: italic;
            }
            .highlight .cp {
            }

            """,
            css,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_has_a_theme_with_closed_rules()
    {
        Assert.Equal(25, Theme.Names.Count);
        foreach (string name in Theme.Names)
        {
            string css = Theme.Find(name)!.ToCss("#x");
            Assert.StartsWith("#x table td {", css, StringComparison.Ordinal);
            Assert.Equal(css.Count(c => c == '{'), css.Count(c => c == '}'));
        }

        Assert.Null(Theme.Find("no-such-theme"));
    }
}
