using JekyllNet.Diagnostics;
using JekyllNet.Tests.Building;

namespace JekyllNet.Tests.Diagnostics;

/// <summary>Problems in templates are located in the file as its author sees it, front matter included, with the way that led there.</summary>
public sealed class LiquidLocationTests
{
    private const string Site = """
        -- _layouts/outer.html --
        ---
        name: outer
        ---
        <body>
          {% include nav.html %}
        {{ content }}
        -- _layouts/inner.html --
        ---
        layout: outer
        ---
        {{ content }}
        -- page.html --
        ---
        title: Page
        layout: inner
        ---
        text
        -- _includes/nav.html --
        <nav>
         <b>{% include deep.html %}</b>
        -- _includes/deep.html --

        """;

    [Theory]
    [InlineData("one\n\n   {{ 'x' | divided_by: 0 }}", false, 3, 4, "divided by 0")]
    [InlineData("one {% if %}{% endif %}", true, 1, 5, "Syntax Error in tag 'if' - Valid syntax: if [expression]")]
    [InlineData("{% for a in (1..2) %}\n{% include none.html %}{% endfor %}", false, 2, 1, "Could not locate the included file 'none.html'")]
    [InlineData("\n é{% nope %}", true, 2, 3, "Unknown tag 'nope'")]
    public async Task An_error_deep_in_includes_of_a_layout_tells_the_whole_way(string deep, bool isSyntax, int line, int column, string message)
    {
        var site = await SiteTester.From(Site + deep).BuildAsync();
        var error = site.Error;
        Assert.Equal((Id(isSyntax), new SourceLocation("/site/_includes/deep.html", line, column)), (error.Id, error.Location));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(
            [
                "included from /site/_includes/nav.html(2,5)",
                "included from /site/_layouts/outer.html(5,3)",
                "layout of /site/_layouts/inner.html",
                "layout of /site/page.html",
            ],
            error.Notes);
    }

    [Fact]
    public async Task A_warning_counts_the_front_matter_too()
    {
        var site = await SiteTester.From("-- a.html --\n---\na: 1\nb: 2\n---\n\n {{ a b }}\n").BuildAsync();
        Assert.True(site.Result.Succeeded);
        var warning = Assert.Single(site.Result.Diagnostics, d => d.Id == DiagnosticId.LiquidWarning);
        Assert.Equal(new SourceLocation("/site/a.html", 6, 2), warning.Location);
        Assert.Equal("Expected end_of_string but found id", warning.Message);
    }

    [Fact]
    public async Task An_error_in_an_excerpt_is_located_in_its_post()
    {
        var site = await SiteTester.From("-- _posts/2020-01-01-a.md --\n---\nt: 1\n---\n\nfirst {{ 'x' | sort }}\n\nrest\n").BuildAsync();
        Assert.Equal(new SourceLocation("/site/_posts/2020-01-01-a.md", 5, 7), site.Error.Location);
    }

    [Theory]
    [InlineData("liquid:\n  error_mode: strict", "{{ a b }}", true, "Expected end_of_string but found id")]
    [InlineData("liquid:\n  strict_filters: true", "{{ a | nope }}", false, "undefined filter nope")]
    [InlineData("liquid:\n  strict_variables: true", "{{ nope }}", false, "undefined variable nope")]
    [InlineData("liquid:\n  strict_variables: true", "{{ page.nope }}", false, "undefined variable nope")]
    public async Task Strictness_is_a_matter_of_configuration(string configuration, string markup, bool isSyntax, string message)
    {
        var page = $"-- a.html --\n---\n---\n  {markup}\n";
        Assert.True((await SiteTester.From(page).BuildAsync()).Result.Succeeded);
        var error = (await SiteTester.From($"-- _config.yml --\n{configuration}\n{page}").BuildAsync()).Error;
        Assert.Equal((Id(isSyntax), message, new SourceLocation("/site/a.html", 3, 3)), (error.Id, error.Message, error.Location));
    }

    private static DiagnosticId Id(bool isSyntax) => isSyntax ? DiagnosticId.LiquidSyntax : DiagnosticId.LiquidRender;
}
