namespace JekyllNet.Kramdown.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("toc_levels", "1-3", "Invalid syntax for option toc_levels")]
    [InlineData("toc_levels", "0..3", "Level numbers for option toc_levels have to be integers from 1 to 6")]
    [InlineData("header_offset", "x", "Invalid integer value for option 'header_offset': 'x'")]
    [InlineData("smart_quotes", "a,b", "Option smart_quotes needs exactly 4 values")]
    [InlineData("footnote_link_text", "x", "option footnote_link_text needs to contain a '%s'")]
    [InlineData("link_defs", "x", "Invalid type String for option link_defs")]
    [InlineData("link_defs", "[x]", "Invalid type Array for option link_defs")]
    [InlineData("typographic_symbols", "a: b: c", "Invalid YAML value for option typographic_symbols")]
    [InlineData("typographic_symbols", "{a", "Invalid YAML value for option typographic_symbols")]
    [InlineData("input", "latex", "kramdown has no parser to handle the specified input format: latex")]
    public void A_value_that_is_not_valid_is_refused_in_kramdowns_words(string name, string value, string message)
    {
        var error = Assert.Throws<KramdownOptionException>(() => Options((name, value)));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Templates_are_refused() => Assert.Throws<KramdownOptionException>(() => Options(("template", "document")));

    [Fact]
    public void What_jekyll_sets_itself_stays_where_nothing_is_given()
    {
        var options = Options(("smart_quotes", null), ("toc_levels", null), ("auto_ids", null), ("entity_output", null), ("guess_lang", null));

        Assert.Equal("<h1 id=\"a\">“a”</h1>\n", Kramdown.ToHtml("# \"a\"", options));
    }

    [Fact]
    public void A_coderay_section_numbers_lines_whichever_highlighter_runs()
    {
        var legacy = new Dictionary<string, object?> { ["coderay_start_line"] = 7 };
        var html = Kramdown.ToHtml("    a", Options(("coderay", legacy)));

        Assert.Contains("<pre class=\"lineno\">7\n</pre>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]**x* c", "No link definition for link ID '' found on line 1")]
    [InlineData("1 \n</e>", "Found invalidly used HTML closing tag for 'e' on line 2")]
    [InlineData("- [ ] x\n- [x] y <b>\n- z", "Found no end tag for 'b' (line 2) - auto-closing it")]
    public void Warnings_tell_kramdowns_line(string text, string warning) => Assert.Equal([warning], Kramdown.Convert(text).Warnings);

    [Fact]
    public void A_stop_tag_without_a_name_lacks_its_own_stop_tag_as_a_block() => Assert.Equal(
        ["No stop tag for extension '' found on line 1 - ignoring it", "Invalid extension stop tag  found on line 1 - ignoring it"],
        Kramdown.Convert("{:/}").Warnings);

    [Fact]
    public void Warnings_of_rendering_follow_those_of_reading() => Assert.Equal(
        ["No link definition for link ID 'b' found on line 3", "The configured syntax highlighter pygments is not available."],
        Kramdown.Convert("`a`\n\n[b]", Options(("syntax_highlighter", "pygments"))).Warnings);

    [Fact]
    public void Hashes_may_be_given_as_lines() =>
        Assert.Equal("<p>a: +, b</p>\n", Kramdown.ToHtml("a: ..., b", Options(("typographic_symbols", "hellip: +\nndash: '-'"))));

    [Theory]
    [InlineData("{::options input=\"GFM\" /}", "Unknown kramdown option 'input'")]
    [InlineData("{::options hello /}", "Unknown kramdown option 'refs'")]
    [InlineData("{::options template=\"x\" /}", "Option template may not be set inline")]
    public void What_cannot_be_set_inline_is_told(string text, string warning) => Assert.Equal([warning], Kramdown.Convert(text).Warnings);

    [Fact]
    public void Options_set_in_a_footnote_count_for_the_document() => Assert.StartsWith(
        "<h1 id=\"x-b\">b</h1>\n", Kramdown.ToHtml("# b\n\n[^1]: c {::options auto_id_prefix=\"x-\" /}\n"), StringComparison.Ordinal);

    [Fact]
    public void Headers_keep_their_markup_in_ids_where_that_is_set_inline() => Assert.Equal(
        "<h1 id=\"a-bc-options-auto_id_strippingfalse-\">a <em>b</em>c </h1>\n",
        Kramdown.ToHtml("# a *b*c {::options auto_id_stripping=\"false\" /}\n"));

    [Fact]
    public void Unknown_names_are_ignored() => Assert.Equal("<p>a</p>\n", Kramdown.ToHtml("a", Options(("nope", 1), ("show_warnings", true))));

    [Fact]
    public void The_sites_highlighter_is_used_where_the_section_names_none()
    {
        Assert.Equal("none", KramdownOptions.From(new Dictionary<string, object?>(), "none").SyntaxHighlighter);
        Assert.Equal("rouge", Options(("syntax_highlighter", "rouge")).SyntaxHighlighter);
    }

    [Fact]
    public void A_highlighter_that_is_not_there_is_warned_of()
    {
        var result = Kramdown.Convert("`a`", Options(("syntax_highlighter", "pygments")));

        Assert.Equal("<p><code>a</code></p>\n", result.Html);
        Assert.Equal(["The configured syntax highlighter pygments is not available."], result.Warnings);
    }

    [Fact]
    public void Warnings_are_kramdowns()
    {
        var result = Kramdown.Convert("[a] </b>\n\nb[^1]\n\n[c]: d\n[c]: e\n\n{::foo /}\n\n<p>x\n");

        Assert.Equal(
            [
                "Duplicate link ID 'c' on line 8 - overwriting",
                "Invalid extension with name 'foo' specified on line 8 - ignoring it",
                "Found no end tag for 'p' on line 10 - auto-closing it",
                "No link definition for link ID 'a' found on line 1",
                "Found invalidly used HTML closing tag for 'b' on line 1",
                "Footnote definition for '1' not found on line 3",
                "Invalid extension with name 'foo' specified on line 8 - ignoring it",
            ],
            result.Warnings);
    }

    [Fact]
    public void The_highlighter_gives_the_tokens_and_kramdown_what_is_around_them()
    {
        var options = KramdownOptions.Default with { CodeHighlighter = new Stars() };

        var html = Kramdown.ToHtml("```x?y=1\na\n```\n\n`b`{: .language-z}\n\n```unknown\nc\n```\n", options);

        Assert.Equal(
            "<div class=\"language-x highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>*x?y=1:a\n:block*</code></pre></div></div>\n\n"
            + "<p><code class=\"language-z highlighter-rouge\">*z:b:span*</code></p>\n\n"
            + "<pre><code class=\"language-unknown\">c\n</code></pre>\n",
            html);
    }

    [Theory]
    [InlineData("\"a\" -- b's <i>\"c\"</i> &amp; ...", "“a” – b’s <i>“c”</i> &amp; …")]
    [InlineData("*a* [b](c)\n", "*a* [b](c)")]
    [InlineData("", "")]
    public void Smartify_knows_quotes_symbols_and_html_only(string text, string expected) => Assert.Equal(expected, Kramdown.Smartify(text));

    private static KramdownOptions Options(params (string Name, object? Value)[] values) =>
        KramdownOptions.From(values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    private sealed class Stars : ICodeHighlighter
    {
        public string? Highlight(string code, string? language, bool block, CodeHighlightOptions options) =>
            language == "unknown" ? null : $"*{language}:{code}:{(block ? "block" : "span")}*";
    }
}
