namespace JekyllNet.Tests.Incremental;

/// <summary>What Jekyll's own regeneration overlooks, and what is easily overlooked here.</summary>
public abstract class BlindSpotTests : IDisposable
{
    private readonly SessionTester _site;

    protected BlindSpotTests(bool acrossProcesses = false, bool isTold = false)
    {
        _site = new SessionTester(acrossProcesses: acrossProcesses, isTold: isTold);
        _site.Write("_config.yml", "title: Blog\ncollections: {things: {output: true}}\nstrict_front_matter: false\n");
        _site.Write("_posts/2020-01-01-a.md", "---\ntitle: A\n---\nA body\n");
        _site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nB body\n");
    }

    public void Dispose()
    {
        _site.Dispose();
        GC.SuppressFinalize(this);
    }

    // Jekyll renders neither again when a data file, another post or a layout's front matter changes.
    [Theory]
    [InlineData("{{ site.data.x }}", "_data/x.yml", "one", "two")]
    [InlineData("{{ site.data['x'] }}", "_data/x.yml", "one", "two")]
    [InlineData("{% assign key = 'x' %}{{ site.data[key] }}", "_data/x.yml", "one", "two")]
    [InlineData("{{ site.data.d.x.y }}", "_data/d/x.yml", "y: 1", "y: 2")]
    [InlineData("{% for d in site.data %}{{ d[0] }}{{ d[1] }}{% endfor %}", "_data/x.yml", "one", "two")]
    [InlineData("{{ site.data | jsonify }}", "_data/x.yml", "one", "two")]
    [InlineData("{{ site.data.size }}", "_data/y.yml", null, "new")]
    [InlineData("{{ site.data.rows | map: 'a' }}", "_data/rows.csv", "a,b\n1,2\n", "a,b\n3,4\n")]
    [InlineData("{{ site.posts.first.title }}", "_posts/2020-01-02-b.md", "---\ntitle: B\n---\n", "---\ntitle: C\n---\n")]
    [InlineData("{{ site.posts | map: 'title' | join: ',' }}", "_posts/2020-01-02-b.md", "---\ntitle: B\n---\n", "---\ntitle: C\n---\n")]
    [InlineData("{{ site.posts | where: 'mood', 'good' | size }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{{ site.posts | where_exp: 'p', 'p.mood' | size }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{{ site.posts | group_by: 'mood' | size }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{{ site.posts | sort: 'mood' | map: 'title' }}", "_posts/2020-01-02-b.md", "---\nmood: a\n---\n", "---\nmood: c\n---\n")]
    [InlineData("{{ site.posts | sort | map: 'title' }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\ndate: 2019-01-01\n---\n")]
    [InlineData("{{ site.posts | jsonify }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{{ site.posts.first | inspect }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{% if site.posts.first contains 'mood' %}yes{% endif %}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{% for k in site.posts.first %}{{ k }}{% endfor %}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{% for p in site.posts %}{{ p.mood }}{% endfor %}", "_posts/2020-01-02-b.md", "---\n---\n", "---\nmood: good\n---\n")]
    [InlineData("{% for p in site.posts %}{{ p }}{% endfor %}", "_posts/2020-01-02-b.md", "---\n---\nx", "---\n---\ny")]
    [InlineData("{{ site.posts.first.excerpt }}", "_posts/2020-01-02-b.md", "---\n---\nx", "---\n---\ny")]
    [InlineData("{{ site.posts.first.excerpt }}", "_posts/2020-01-02-b.md", "---\n---\nx", "---\nexcerpt: own\n---\nx")]
    [InlineData("{{ site.posts.first.excerpt }}", "_posts/2020-01-02-b.md", "---\nmood: good\n---\n{{ page.mood }}", "---\nmood: bad\n---\n{{ page.mood }}")]
    [InlineData("{{ site.posts.first.excerpt }}", "_data/x.yml", "one", "two")]
    [InlineData("{{ site.posts.first.content }}", "_posts/2020-01-02-b.md", "---\n---\nx\n\ny", "---\n---\nx\n\nz")]
    [InlineData("{{ site.posts.first.content }}", "_data/x.yml", "one", "two")]
    [InlineData("{{ site.posts.first.output }}", "_layouts/l.html", "<a>{{ content }}</a>", "<b>{{ content }}</b>")]
    [InlineData("{{ site.posts.last.next.title }}", "_posts/2020-01-02-b.md", "---\ntitle: B\n---\n", "---\ntitle: C\n---\n")]
    [InlineData("{{ site.posts.last.next.title }}", "_posts/2020-01-01-n.md", null, "---\ntitle: N\n---\n")]
    [InlineData("{{ site.posts.first.url | absolute_url }}{{ site.posts.first | relative_url }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\npermalink: /p/\n---\n")]
    [InlineData("{% post_url 2020-01-02-b %}", "_posts/2020-01-02-b.md", "---\n---\n", "---\npermalink: /p/\n---\n")]
    [InlineData("{% link _posts/2020-01-02-b.md %}", "_posts/2020-01-02-b.md", "---\n---\n", "---\npermalink: /p/\n---\n")]
    [InlineData("{{ site.tags | size }}{{ site.categories.c.size }}", "_posts/2020-01-02-b.md", "---\n---\n", "---\ntags: [t]\ncategory: c\n---\n")]
    [InlineData("{{ site.related_posts.size }}{% for p in site.posts.last.related_posts %}{{ p.title }}{% endfor %}", "_posts/2020-01-03-n.md", null, "---\n---\n")]
    [InlineData("{% for p in site.pages %}{{ p.title }}{% endfor %}", "z.html", "---\ntitle: Z\n---\n", "---\ntitle: Y\n---\n")]
    [InlineData("{% for p in site.html_pages %}{{ p.url }}{% endfor %}", "z.txt", "---\n---\n", "---\npermalink: /z/\n---\n")]
    [InlineData("{% assign p = site.pages | where: 'name', 'z.html' | first %}{{ p | jsonify }}", "z.html", "---\ntitle: Z\n---\n", "---\ntitle: Y\n---\n")]
    [InlineData("{% for p in site.pages %}{{ p.content }}{% endfor %}", "z.html", "---\n---\nZ", "---\n---\nY")]
    [InlineData("{% for f in site.static_files %}{{ f.path }}{% endfor %}", "new.txt", null, "new")]
    [InlineData("{% for f in site.static_files %}{{ f.modified_time | date: '%s%N' }}{% endfor %}", "f.txt", "1", "2")]
    [InlineData("{{ site.things.size }}{% for t in site.things %}{{ t.title }}{% endfor %}", "_things/t.md", "---\ntitle: T\n---\n", "---\ntitle: S\n---\n")]
    [InlineData("{% for c in site.collections %}{{ c.docs.size }}{{ c.files.size }}{{ c }}{% endfor %}", "_things/t.md", null, "---\ntitle: S\n---\n")]
    [InlineData("{% for d in site.documents %}{{ d.path }}{% endfor %}", "_things/t.md", null, "---\ntitle: S\n---\n")]
    [InlineData("{% include a.html %}", "_includes/deep/b.html", "B", "C")]
    [InlineData("{% assign f = 'deep/b.html' %}{% include {{ f }} %}", "_includes/deep/b.html", "B", "C")]
    [InlineData("{% include_relative part.txt %}", "part.txt", "B", "C")]
    [InlineData("{{ page.layout }}", "_layouts/l.html", null, "<l>{{ content }}</l>")]
    [InlineData("{{ layout.mood }}", "_layouts/l.html", "---\nmood: good\n---\n{{ content }}", "---\nmood: bad\n---\n{{ content }}")]
    [InlineData("{{ layout | jsonify }}", "_layouts/l.html", "---\nmood: good\n---\n{{ content }}", "---\nmood: bad\n---\n{{ content }}")]
    [InlineData("{{ content }}", "_layouts/post.html", "<l>{{ content }}</l>", "<k>{{ content }}</k>")]
    [InlineData("{% increment n %}", "_things/t.md", "---\n---\n", "---\n---\n{% increment n %}")]
    public async Task Is_seen(string template, string edited, string? before, string after)
    {
        _site.Write("_includes/a.html", "{% include deep/b.html %}");
        _site.Write("_includes/deep/b.html", "B");
        _site.Write("_data/x.yml", "one");
        _site.Write("part.txt", "part");
        _site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\nlayout: l\n---\n{{ site.data.x }}\n");
        _site.Write("reader.html", $"---\nlayout: l\n---\n{template}\n");
        _site.Write("away.html", "---\n---\naway\n");
        if (before is not null)
        {
            _site.Write(edited, before);
        }

        await _site.CheckAsync();
        _site.Write(edited, after);
        await _site.CheckAsync();
        _site.Delete(edited);
        if (!template.Contains("include", StringComparison.Ordinal) && !template.Contains("{% post_url", StringComparison.Ordinal) && !template.Contains("{% link", StringComparison.Ordinal))
        {
            await _site.CheckAsync();
        }
    }

    [Fact]
    public async Task An_item_is_written_again_where_another_one_was_in_its_place()
    {
        _site.Write("a.html", "---\npermalink: /shared/\n---\na");
        await _site.CheckAsync();
        foreach (var permalink in new[] { "/shared/", "/b/", "/shared/", "/b/" })
        {
            _site.Write("b.html", $"---\npermalink: {permalink}\n---\nb");
            await _site.CheckAsync(permalink);
            Assert.Equal(0, await _site.CheckAsync("nothing more"));
        }

        Assert.Equal("a", _site.Output("shared/index.html"));
    }

    [Fact]
    public async Task A_language_without_a_lexer_is_told_of_by_each_build()
    {
        _site.Write("code.md", "---\n---\n```abap\nWRITE x.\n```\n");
        _site.Write("other.md", "---\n---\nother\n");
        await _site.CheckAsync();
        _site.Write("other.md", "---\n---\nnew\n");
        await _site.CheckAsync();
        Assert.Contains((await _site.BuildAsync()).Diagnostics, d => d.Message.Contains("abap", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_time_is_seen()
    {
        _site.Write("now.html", "---\n---\n{{ site.time }}");
        _site.Write("today.html", "---\n---\n{{ 'now' | date: '%s' }}");
        _site.Write("part.html", "---\n---\n{{ '10:00' | date: '%F %T' }}");
        _site.Write("fixed.html", "---\n---\n{{ '2020-01-02' | date: '%F' }}{{ '2020-01-02 03:04' | date: '%s' }}");
        _site.Write("_things/undated.md", "---\n---\nthing");
        await _site.CheckAsync();
        _site.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(3, await _site.CheckAsync());
    }

    [Fact]
    public async Task The_date_of_an_undated_document_is_seen()
    {
        _site.Write("_things/undated.md", "---\n---\n{{ page.date }}");
        await _site.CheckAsync();
        _site.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await _site.CheckAsync());
    }

    [Fact]
    public async Task What_moves_before_its_reader_is_seen()
    {
        _site.Write("_posts/2020-01-03-c.md", "---\n---\n{{ page.next.content }}{{ page.next.output }}");
        _site.Write("_posts/2020-01-04-d.md", "---\n---\n*D*");
        await _site.CheckAsync();
        _site.Write("_posts/2020-01-03-c.md", "---\ndate: 2020-01-05\n---\n{{ page.previous.content }}{{ page.previous.output }}");
        await _site.CheckAsync();
        _site.Write("_posts/2020-01-04-d.md", "---\ndate: 2020-01-06\n---\n*D*");
        await _site.CheckAsync();
    }

    [Fact]
    public async Task A_chain_of_readers_is_followed()
    {
        _site.Write("_posts/2020-01-03-c.md", "---\n---\n{{ page.previous.content }}");
        _site.Write("_posts/2020-01-04-d.md", "---\n---\n{{ page.previous.content }}");
        _site.Write("_posts/2020-01-05-e.md", "---\n---\n{{ page.previous.excerpt }}");
        await _site.CheckAsync();
        _site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nother\n");
        
        // The excerpt of d sees the source of c.
        Assert.Equal(3, await _site.CheckAsync());
    }

    [Fact]
    public async Task Warnings_are_told_again_though_nothing_is_rendered()
    {
        _site.Write("a.md", "---\nlayout: missing\n---\n{{ a b }}");
        _site.Write("b.md", "---\nbroken: [\n---\nb");
        await _site.CheckAsync();
        Assert.Equal(0, await _site.CheckAsync());
        _site.Write("_layouts/missing.html", "<m>{{ content }}</m>");
        Assert.Equal(1, await _site.CheckAsync());
    }

    [Fact]
    public async Task A_stateful_layout_is_rendered_whole()
    {
        _site.Write("_layouts/c.html", "{% cycle 'a', 'b' %}{{ content }}");
        foreach (var name in (string[])["a", "b", "c"])
        {
            _site.Write(name + ".md", "---\nlayout: c\n---\n" + name);
        }

        await _site.CheckAsync();
        _site.Write("a.md", "---\n---\na");
        await _site.CheckAsync();
        _site.Write("_layouts/c.html", "{{ content }}");
        await _site.CheckAsync();
    }
}

/// <summary>The same in a session.</summary>
public sealed class BlindSpotInSessionTests : BlindSpotTests;

/// <summary>The same in a session that is told what was edited.</summary>
public sealed class BlindSpotInToldSessionTests() : BlindSpotTests(isTold: true);

/// <summary>The same from process to process.</summary>
public sealed class BlindSpotAcrossProcessesTests() : BlindSpotTests(acrossProcesses: true);
