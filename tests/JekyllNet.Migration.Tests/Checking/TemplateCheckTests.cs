using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class TemplateCheckTests
{
    [Fact]
    public async Task Each_template_that_does_not_parse_is_told()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "title: x\n").With("a.html", "---\n---\n{% if a %}").With("b.html", "---\n---\n{% for %}{% endfor %}").With("_includes/c.html", "{% endif %}");

        Assert.Equal(["_includes/c.html(1): warning", "a.html(3): error", "b.html(3): error"], (await site.CheckAsync()).Findings
            .Where(f => f.Diagnostic.Id == DiagnosticId.LiquidSyntax)
            .Select(f => $"{f.Diagnostic.Location!.Value with { Column = 0 }}: {f.Diagnostic.Severity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Unknown_tags_are_told_with_their_uses_and_the_rest_is_looked_at_all_the_same()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "title: x\n")
            .With("a.md", "---\n---\n{% nope %}\n[x](/gone)\n")
            .With("b.md", "---\n---\n{% raw %}{% seen %}{% endraw %}\n{% wrap %}a{% endwrap %} {%- nope 1 -%}\n");

        var check = await site.CheckAsync();

        Assert.False(check.Builds);
        Assert.Equal(
            ["a.md(3,1): Unknown tag 'nope': used in a.md(3), b.md(4).", "b.md(4,1): Unknown tag 'wrap': used in b.md(4)."],
            await site.FindAsync(DiagnosticId.LiquidSyntax));
        Assert.Equal(["a.md(4,5): '/gone' leads to no file of the site; it stands on /a.html."], await site.FindAsync(FindingId.LinkBroken));
    }

    [Fact]
    public async Task An_unknown_tag_in_a_template_that_is_not_rendered_is_no_error()
    {
        using var site = new CheckedFolder()
            .With("_includes/extra.html", "x\n{% nope %}\n")
            .With("a.md", "---\n---\n{% if site.extra %}{% include extra.html %}{% endif %}\n[x](/gone)\n");

        var check = await site.CheckAsync();

        Assert.True(check.Builds);
        var finding = Assert.Single(check.Findings, f => f.Diagnostic.Id == DiagnosticId.LiquidSyntax);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Diagnostic.Severity);
        Assert.Equal("_includes/extra.html(2,1)", finding.Diagnostic.Location.ToString());
        Assert.Equal(["a.md(4,5): '/gone' leads to no file of the site; it stands on /a.html."], await site.FindAsync(FindingId.LinkBroken));
    }

    [Fact]
    public async Task Unknown_filters_are_told_with_their_uses()
    {
        using var site = new CheckedFolder().With(
            "a.html", "---\n---\n{{ 'a|b' | upcase | shout: '|', x }}\n{% assign y = page.title | shout %}{% if a | no %}{% endif %}{% comment %}{{ x | unseen }}{% endcomment %}");

        Assert.Equal(["a.html(3,1): Unknown filter 'shout' is passed over: used in a.html(3), a.html(4)."], await site.FindAsync(FindingId.FilterUnknown));
    }

    [Fact]
    public async Task Liquid_that_only_the_lax_parser_takes_is_told_even_where_the_site_does_not_want_to_hear_it()
    {
        using var site = new CheckedFolder().With("_config.yml", "liquid:\n  error_mode: lax\n").With("a.html", "---\n---\nx\n {{ a b }}");

        Assert.Equal(["a.html(4,2): Expected end_of_string but found id"], await site.FindAsync(DiagnosticId.LiquidWarning));
        site.With("_config.yml", "title: x\n");
        Assert.Single(await site.FindAsync(DiagnosticId.LiquidWarning));
    }

    [Fact]
    public async Task Braces_in_code_are_told_unless_they_are_meant()
    {
        using var site = new CheckedFolder()
            .With("a.md", """
                ---
                ---
                ```
                {{ x }} {{ site.title }} {{ "{{ literal" }} {{ y }}
                ```
                {{ free }} `{{ inline }}` {% assign y = 1 %}
                {% raw %}
                ```
                {{ z }}
                ```
                {% endraw %}
                {% highlight html %}
                <b>{{ block.title }}</b>
                {% endhighlight %}
                """)
            .With("b.md", "---\nrender_with_liquid: false\n---\n```\n{{ x }}\n```\n");

        Assert.Equal(["a.md(4,1)", "a.md(6,13)", "a.md(13,4)"], (await site.FindAsync(FindingId.BracesInCode)).Select(f => f.Split(": ")[0]));
    }
}
