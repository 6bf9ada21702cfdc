using System.Text;

namespace JekyllNet.Kramdown.Tests;

/// <summary>
/// Texts that make a backtracking parser take exponential or quadratic time, or run out of stack. That these tests end at all is what
/// they show; in kramdown most of these sizes never end or raise.
/// </summary>
public sealed class PathologicalTexts
{
    private const int Count = 100_000;

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData(": ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[a](b \"")]
    [InlineData("*a ")]
    [InlineData("**a ")]
    [InlineData("*a **b ")]
    [InlineData("_")]
    [InlineData("*")]
    [InlineData("`a ")]
    [InlineData("\"'")]
    [InlineData("|")]
    [InlineData("a|b\n")]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<div markdown=\"1\">\n")]
    [InlineData("<a b=\"")]
    [InlineData("<!-- ")]
    [InlineData("<script>\n")]
    [InlineData("</")]
    [InlineData("<http:")]
    [InlineData("$$ a $$ b\n")]
    [InlineData("{: a\n")]
    [InlineData("a {::comment} ")]
    [InlineData("```a\n\n")]
    [InlineData("[^a]: ")]
    [InlineData("~~a ")]
    [InlineData("{:a: b b}\n{:b: a a}\n\nx\n{: a}\n\n")]
    [InlineData("{:a: .k}\n\nx\n{:a}\n\n")]
    [InlineData("*a [b](c `d <e> \"f\" _g ")]
    public void Repetition_ends(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, Count / piece.Length).ToString();

        var html = Kramdown.ToHtml(text);

        Assert.True(html.Length <= 200L * text.Length, "the output stays proportional to the input");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("![", "]")]
    [InlineData("(", ")")]
    [InlineData("<b>", "</b>")]
    [InlineData("<div>", "</div>")]
    [InlineData("**a *b ", "* **")]
    public void Nesting_ends(string open, string close)
    {
        var text = new StringBuilder().Insert(0, open, Count).Append('x').Insert(0, "y\n\n", 1);
        for (var i = 0; i < Count; i++)
        {
            text.Append(close);
        }

        Assert.Contains("x", Kramdown.ToHtml(text.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_beyond_the_limit_stays_text()
    {
        var options = KramdownOptions.Default with { MaxNestingDepth = 3 };

        var html = Kramdown.ToHtml("> > > > > deep\n", options);

        Assert.Equal(3, html.Split("<blockquote>").Length - 1);
        Assert.Contains("&gt; &gt; deep", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_stack_does_not_change_the_result()
    {
        var text = new StringBuilder().Insert(0, "<div>", 900).Append(string.Concat(Enumerable.Repeat("> ", 150))).Append("\n\n- a\n").ToString();
        var expected = Kramdown.ToHtml(text);
        string? actual = null;
        var thread = new Thread(() => actual = Kramdown.ToHtml(text), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Random_text_never_fails()
    {
        var random = new Random(20_260);
        string[] pieces =
        [
            "*", "_", "**", "`", "```\n", "[", "](", ")", "!", "<", ">", "</", "div", "b>", "{:", "}", "{::", "/}", "\n", "\n\n", "  \n", "    ",
            "\t", "- ", "1. ", "> ", "| ", "|-\n", ": ", "# ", "=\n", "---\n", "$$", "\\", "\"", "'", "&", ";", "[^1]", "]: ", "*[a]: b\n", "^\n",
            "~~", "text", "a", "é", "\ud83d\ude00", "\0", "\r", "\u2028", "<!--", "-->", "<?", "?>", "<![CDATA[", "]]>", "toc}", " markdown=\"1\"",
        ];
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(60); length > 0; length--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            var native = KramdownOptions.Default with { HtmlToNative = i % 3 == 0, ParseBlockHtml = i % 5 == 0, HardWrap = i % 7 == 0 };
            Assert.NotNull(Kramdown.ToHtml(text.ToString(), native));
        }
    }
}
