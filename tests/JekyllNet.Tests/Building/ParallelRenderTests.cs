namespace JekyllNet.Tests.Building;

/// <summary>The number of workers never shows in the output, not even where templates see one another's work.</summary>
public sealed class ParallelRenderTests
{
    // Expected texts were recorded from Jekyll 4.4.1 on this very site.
    private const string Entangled = """
        -- _config.yml --
        collections:
          notes:
            output: true
        excerpt_separator: ""
        -- _layouts/default.html --
        ---
        mood: calm
        ---
        [{% cycle "a", "b", "c" %}|{% ifchanged %}{{ page.kind }}{% endifchanged %}|{% for i in (1..6) limit: 2 offset: continue %}{{ i }}{% endfor %}]{{ content }}
        -- _layouts/outer.html --
        ---
        layout: default
        mood: outer
        ---
        <{{ content }}>
        -- _includes/count.html --
        {% increment seen %}
        -- _posts/2020-01-01-one.md --
        ---
        layout: default
        kind: post
        ---
        one {{ site.posts[0].content | size }} {% include count.html %}
        -- _posts/2020-01-02-two.md --
        ---
        layout: outer
        kind: post
        ---
        two {{ site.posts[1].content | strip }} {{ seen }} {% increment seen %} {{ layout.mood }}
        -- _posts/2020-01-03-three.md --
        ---
        layout: default
        kind: other
        ---
        three {{ page.previous.output | size }} {{ page.content | size }} {{ content | size }}
        -- _notes/a.md --
        ---
        layout: outer
        kind: note
        ---
        note {{ site.posts[0].content | strip }} {% decrement left %} {{ site.pages[0].content | strip }}
        -- index.html --
        ---
        layout: default
        kind: page
        ---
        {% for post in site.posts %}{{ post.content | strip }};{% endfor %}{{ site.notes[0].output | size }} {{ seen }} {{ left }} {{ layout.mood }}
        -- zz.html --
        ---
        ---
        {{ site.pages[0].content | size }} {{ layout.mood }} {{ content | size }} {% include count.html %}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task EntangledSiteIsAsJekyllWritesItAtAnyNumberOfWorkers(int workers)
    {
        var site = await SiteTester.From(Entangled).BuildAsync(workers);
        Assert.True(site.Result.Succeeded);
        foreach (var (path, text) in EntangledOutput.Files)
        {
            Assert.Equal(text, site[path]);
        }

        Assert.Equal(EntangledOutput.Files.Keys.Order(), site.Files.Keys.Order());
    }

    [Fact]
    public async Task ManyDocumentsThatReadOneAnotherAreEqualAtOneAndAtManyWorkers()
    {
        var tester = SiteTester.From("""
            -- _layouts/default.html --
            {% cycle "odd", "even" %} {{ content }} {% for p in site.posts limit: 5 %}{{ p.content | strip_newlines }}{% endfor %}
            """);
        for (var i = 0; i < 120; i++)
        {
            tester.With($"_posts/2021-01-{i % 28 + 1:00}-post-{i}.md", $$$"""
                ---
                layout: default
                number: {{{i}}}
                ---
                # Post {{{i}}}

                {% for p in site.posts limit: 3 %}{{ p.content | size }} {{ p.output | size }} {{ p.excerpt | size }} {% endfor %}{{ page.previous.content | size }}{{ page.next.content | size }}
                {% if page.number == 60 %}{% increment n %}{% endif %}
                """);
        }

        var one = await tester.BuildAsync(workers: 1);
        Assert.True(one.Result.Succeeded);
        Assert.Equal(120, one.Files.Count);
        foreach (var workers in new[] { 2, 5, 16 })
        {
            var many = await tester.BuildAsync(workers);
            Assert.Equal(one.Files, many.Files);
        }
    }
}
