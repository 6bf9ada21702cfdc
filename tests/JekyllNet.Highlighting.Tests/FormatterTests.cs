namespace JekyllNet.Highlighting.Tests;

public sealed class FormatterTests
{
    private const string Code = "a = 1 # <b>\n\"x\ny\"\n";

    private static readonly TokenList Tokens = Lexers.Find("ruby")!.Lex(Code);

    [Fact]
    public void Html_escapes_three_characters_and_leaves_plain_text_bare() =>
        Assert.Equal(
            """
            <span class="n">a</span> <span class="o">=</span> <span class="mi">1</span> <span class="c1"># &lt;b&gt;</span>
            <span class="s2">"x
            y"</span>

            """,
            new HtmlFormatter().Format(Tokens));

    [Fact]
    public void Pygments_wraps() =>
        Assert.Equal(
            "<div class=\"highlight\"><pre class=\"c\"><code><span class=\"kc\">null</span></code></pre></div>",
            new HtmlPygmentsFormatter(new HtmlFormatter(), "c").Format(Lexers.Find("json")!.Lex("null")));

    [Fact]
    public void A_table_numbers_lines_beside_the_code() =>
        Assert.Equal(
            "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">1\n2\n3\n</pre></td>"
            + "<td class=\"code\"><pre>" + new HtmlFormatter().Format(Tokens) + "</pre></td></tr></tbody></table>",
            new HtmlTableFormatter(new HtmlFormatter(), new() { GutterClass = "gutter", CodeClass = "code" }).Format(Tokens));

    [Fact]
    public void A_table_ends_the_last_line() =>
        Assert.Equal(
            "<table class=\"t\"><tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\"> 7\n</pre></td>"
            + "<td class=\"rouge-code\"><pre>x\n</pre></td></tr></tbody></table>",
            new HtmlTableFormatter(new HtmlFormatter(), new() { StartLine = 7, LineFormat = "%2d", TableClass = "t" })
                .Format(Lexers.Find("plaintext")!.Lex("x")));

    [Fact]
    public void Marked_lines_are_wrapped_with_their_line_feed() =>
        Assert.Equal(
            "a\n<span class=\"hll\">b\n</span>c\n",
            new HtmlLineHighlighterFormatter(new HtmlFormatter(), [2]).Format(Lexers.Find("plaintext")!.Lex("a\nb\nc")));

    [Fact]
    public void A_token_over_two_lines_is_cut_for_line_formatters() =>
        Assert.Equal(
            "<div class=\"line-1\"><span class=\"s2\">\"x</span>\n</div><div class=\"line-2\"><span class=\"s2\">y\"</span>\n</div>",
            new HtmlLinewiseFormatter(new HtmlFormatter()).Format(Lexers.Find("ruby")!.Lex("\"x\ny\"\n")));

    [Fact]
    public void A_line_table_has_a_row_per_line() =>
        Assert.Equal(
            "<table class=\"rouge-line-table\"><tbody><tr id=\"line-1\" class=\"lineno\"><td class=\"rouge-gutter gl\" "
            + "style=\"-moz-user-select: none;-ms-user-select: none;-webkit-user-select: none;user-select: none;\"><pre>1</pre></td>"
            + "<td class=\"rouge-code\"><pre>x\n</pre></td></tr></tbody></table>",
            new HtmlLineTableFormatter(new HtmlFormatter()).Format(Lexers.Find("plaintext")!.Lex("x")));

    [Fact]
    public void Legacy_wraps_unless_told_otherwise()
    {
        TokenList plain = Lexers.Find("plaintext")!.Lex("x");
        Assert.Equal("<div class=\"highlight\"><pre class=\"highlight\"><code>x</code></pre></div>", new HtmlLegacyFormatter("highlight").Format(plain));
        Assert.Equal("x", new HtmlLegacyFormatter(wrap: false).Format(plain));
    }

    [Fact]
    public void Inline_styles_are_those_of_the_token_or_of_a_kind_above_it() =>
        Assert.Equal(
            "<span style=\"color: #cf222e\">def</span> <span style=\"color: #8250df\">a</span>"
            + "<span style=\"color: #24292f;background-color: #f6f8fa\">;</span> <span style=\"color: #6e7781\"># &lt;</span>\n",
            new HtmlInlineFormatter(Theme.Find("github")!).Format(Lexers.Find("ruby")!.Lex("def a; # <\n")));

    [Fact]
    public void Tex_escapes_and_keeps_blanks_at_the_start_of_a_token() =>
        Assert.Equal(
            "\\begin{RG*}%\n\\RG{n}{a}\\hphantom{x}\\RG{o}{=}\\hphantom{x}\\RG{mi}{1}\\hphantom{x}\\RG{c1}{\\# <b>}\\newline%\n"
            + "\\RG{s2}{\"{}x}\\newline%\n\\RG{s2}{y\"{}}%\n\\end{RG*}%\n",
            new TexFormatter().Format(Tokens));

    [Fact]
    public void Null_shows_names_and_literals() =>
        Assert.Equal(
            "Literal.String.Double \"\\\"\"\nLiteral.String.Escape \"\\\\t\"\nLiteral.String.Double \"\\t\\u0001é\\\"\"\nText \"\\n\"\n",
            new NullFormatter().Format(Lexers.Find("ruby")!.Lex("\"\\t\t\u0001é\"\n")));
}
