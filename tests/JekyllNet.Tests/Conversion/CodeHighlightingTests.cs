using JekyllNet.Diagnostics;
using JekyllNet.Highlighting;
using JekyllNet.Tests.Building;

namespace JekyllNet.Tests.Conversion;

public sealed class CodeHighlightingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_language_without_a_lexer_is_told_of_once_with_the_first_file(int workers)
    {
        var site = await SiteTester.From(
            """
            -- _config.yml --
            title: Code
            -- b.md --
            ---
            ---
            ```wollok
            x < y
            ```
            -- a.html --
            ---
            ---
            {% highlight wollok linenos %}
            x < y
            {% endhighlight %}
            -- c.md --
            ---
            ---
            `z`{:.language-abap} `z`{:.language-no-such-language}
            """).BuildAsync(workers);

        Assert.True(site.Result.Succeeded);
        Assert.Equal(
            [
                "/site/a.html: info JN4003: Code in Wollok (wollok) is not coloured: there is no lexer for it yet.",
                "/site/c.md: info JN4003: Code in ABAP (abap) is not coloured: there is no lexer for it yet.",
            ],
            site.Result.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(
            "<div class=\"language-wollok highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>x &lt; y\n</code></pre></div></div>\n",
            site["b.html"]);
        Assert.Equal(
            "<figure class=\"highlight\"><pre><code class=\"language-wollok\" data-lang=\"wollok\"><table class=\"rouge-table\"><tbody><tr>"
            + "<td class=\"gutter gl\"><pre class=\"lineno\">1\n</pre></td><td class=\"code\"><pre>x &lt; y\n</pre></td></tr></tbody></table></code></pre></figure>\n",
            site["a.html"]);
        Assert.Equal(
            "<p><code class=\"language-abap highlighter-rouge\">z</code> <code class=\"language-no-such-language\">z</code></p>\n",
            site["c.html"]);
    }

    [Fact]
    public async Task Every_name_of_a_language_without_a_lexer_keeps_the_markup_around_plain_code()
    {
        string[] names = [.. Lexers.All.Where(lexer => lexer.IsPlainTextFallback).SelectMany(lexer => lexer.Aliases.Prepend(lexer.Tag)).Distinct()];
        var text = string.Concat(names.Select(name => $"```{name}\n<&>\n```\n\n"));
        var site = await SiteTester.From("").With("_config.yml", "").With("a.md", "---\n---\n" + text).BuildAsync();

        var expected = string.Join('\n', names.Select(name =>
            $"<div class=\"language-{name} highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>&lt;&amp;&gt;\n</code></pre></div></div>\n")) + "\n";
        Assert.Equal(expected, site["a.html"]);
        Assert.Equal(Lexers.All.Count(lexer => lexer.IsPlainTextFallback), site.Result.Diagnostics.Count);
    }

    [Fact]
    public async Task A_lexer_goes_before_Rouges_of_the_same_name()
    {
        var site = await SiteTester.From("-- a.md --\n---\n---\n```ruby\nputs 1\n```\n\n```rb?x=1\nputs 1\n```\n").BuildAsync(configure: b => b.AddLexer(new Shout("ruby")));

        Assert.Contains("<code><span class=\"gs\">puts 1\n</span></code>", site["a.html"], StringComparison.Ordinal);
        Assert.Contains("<code><span class=\"nb\">puts</span> <span class=\"mi\">1</span>\n</code>", site["a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_highlighter_added_last_is_asked_first_and_may_leave_code_to_others()
    {
        var site = await SiteTester.From("-- a.html --\n---\n---\n{% highlight json %}1{% endhighlight %}{% highlight c mark_lines=\"1\" %}2{% endhighlight %}\n").BuildAsync(
            configure: b => b.AddSyntaxHighlighter(new Wrapping("first")).AddSyntaxHighlighter(new Wrapping("second", "c")));

        Assert.Equal(
            "<figure class=\"highlight\"><pre><code class=\"language-json\" data-lang=\"json\"><first>1:</first></code></pre></figure>"
            + "<figure class=\"highlight\"><pre><code class=\"language-c\" data-lang=\"c\"><second>2:1</second></code></pre></figure>\n",
            site["a.html"]);
    }

    [Theory]
    [InlineData("inline_theme: github", "<div class=\"highlight\"><pre class=\"highlight\"><code><span style=\"color: #0550ae\">1</span>\n</code></pre></div>")]
    [InlineData("formatter: HTML", "<span class=\"mi\">1</span>\n")]
    [InlineData("formatter: NoSuch", "<span class=\"mi\">1</span>\n")]
    [InlineData("formatter: 'Null'", "Literal.Number.Integer \"1\"\nText \"\\n\"\n")]
    [InlineData("{ formatter: Tex, prefix: X }", "\\begin{X*}%\n\\X{mi}{1}%\n\\end{X*}%\n")]
    [InlineData("{ block: { css_class: own } }", "<div class=\"highlight\"><pre class=\"own\"><code><span class=\"mi\">1</span>\n</code></pre></div>")]
    [InlineData("{ block: { disable: true } }", null)]
    public async Task Options_choose_the_formatter(string options, string? expected)
    {
        var site = await SiteTester.From("-- a.md --\n---\n---\n```ruby\n1\n```\n")
            .With("_config.yml", $"kramdown:\n  syntax_highlighter_opts: {(options[0] == '{' ? options : "{ " + options + " }")}\n").BuildAsync();

        Assert.Equal(expected is null ? "<pre><code class=\"language-ruby\">1\n</code></pre>\n" : $"<div class=\"language-ruby highlighter-rouge\">{expected}</div>\n", site["a.html"]);
    }

    [Fact]
    public async Task Line_numbers_are_formatted_and_dressed()
    {
        var site = await SiteTester.From("-- a.md --\n---\n---\n```ruby\n1\n```\n").With(
            "_config.yml",
            "kramdown:\n  syntax_highlighter_opts: { line_numbers: true, start_line: 9, line_format: '<i>%03d</i>', table_class: t, gutter_class: null, code_class: c }\n")
            .BuildAsync();

        Assert.Equal(
            "<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code><table class=\"t\"><tbody><tr>"
            + "<td class=\" gl\"><pre class=\"lineno\"><i>009</i>\n</pre></td><td class=\"c\"><pre><span class=\"mi\">1</span>\n</pre></td></tr></tbody></table></code></pre></div></div>\n",
            site["a.html"]);
    }

    [Theory]
    [InlineData("formatter: HTMLTable", "The formatter HTMLTable works on another formatter, which kramdown's options cannot name.")]
    [InlineData("formatter: Terminal256", "The formatter Terminal256 writes for terminals and is not available.")]
    [InlineData("inline_theme: none_such", "There is no theme none_such for the option inline_theme.")]
    public async Task What_cannot_format_fails_the_build(string option, string message)
    {
        var site = await SiteTester.From("-- a.md --\n---\n---\n```ruby\n1\n```\n")
            .With("_config.yml", $"kramdown:\n  syntax_highlighter_opts: {{ {option} }}\n").BuildAsync();

        Assert.False(site.Result.Succeeded);
        var problem = Assert.Single(site.Result.Diagnostics);
        Assert.Equal((DiagnosticId.ConversionFailed, message, "/site/a.md"), (problem.Id, problem.Message, problem.Location?.Path));
    }

    private sealed class Shout(string tag) : ILexer
    {
        public string Tag => tag;

        public IReadOnlyList<string> Aliases => [];

        public TokenList Lex(string code)
        {
            var tokens = new TokenListBuilder(code);
            tokens.Add(TokenType.GenericStrong, code.Length);
            return tokens.Build();
        }
    }

    private sealed class Wrapping(string element, string? only = null) : ISyntaxHighlighter
    {
        public string? Highlight(CodeToHighlight code) => only is null || only == code.Language
            ? $"<{element}>{code.Code}:{string.Join(',', code.MarkedLines)}</{element}>"
            : null;
    }
}
