using JekyllNet.Diagnostics;
using JekyllNet.Generation;
using JekyllNet.Plugins;

namespace JekyllNet.Tests.Incremental;

/// <summary>A session that is told what was edited looks at nothing else, but where an edit has a way to more than itself.</summary>
public sealed class ToldEditTests : IDisposable
{
    private readonly SessionTester _site = new(isTold: true);

    public ToldEditTests()
    {
        _site.Write("_config.yml", "collections: {things: {output: true, sort_by: rank}}\n");
        _site.Write("_posts/2020-01-01-a.md", "---\ntitle: A\n---\nA\n");
        _site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nB\n");
        _site.Write("_things/one.md", "---\nrank: 1\ndate: 2020-01-01\n---\none\n");
        _site.Write("_things/two.md", "---\nrank: 2\ndate: 2020-01-01\n---\ntwo\n");
        _site.Write("index.html", "---\n---\n{% for p in site.posts %}{{ p.title }} {% endfor %}{% for t in site.things %}{{ t.rank }}{{ t.content | strip }} {% endfor %}");
        _site.Write("about.md", "---\ntitle: About\n---\nabout\n");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nother\n")]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: C\nmood: good\n---\nB\n")]
    [InlineData("_things/one.md", "---\nrank: 1\ndate: 2020-01-01\ntitle: One\n---\nother\n")]
    [InlineData("about.md", "---\ntitle: Other\n---\n*other*\n")]
    [InlineData("index.html", "---\n---\nother\n")]
    public async Task Looks_at_nothing_but_what_it_is_told(string path, string text)
    {
        await _site.CheckAsync();
        File.WriteAllText(_site.Folder["site/_posts/2020-01-01-a.md"], "---\ntitle: Untold\n---\nuntold\n");
        _site.Write(path, text);
        Assert.True((await _site.BuildAsync()).Succeeded);
        Assert.DoesNotContain("untold", _site.Output("2020/01/01/a.html"), StringComparison.Ordinal);

        _site.Write("_posts/2020-01-01-a.md", "---\ntitle: Told\n---\ntold\n");
        await _site.CheckAsync();
        Assert.Contains("told", _site.Output("2020/01/01/a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\ndate: 2019-01-01\n---\nB\n")]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\npermalink: /b/\n---\nB\n")]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\ntags: t\n---\nB\n")]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\npublished: false\n---\nB\n")]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: [\n---\nB\n")]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\ndate: 2020-01-02 1:2:3 +99:99\n---\nB\n", false)]
    [InlineData("_posts/2020-01-02-b.md", "---\ntitle: B\nslug: '!'\n---\nB\n")]
    [InlineData("_posts/2020-01-02-b.md", "no front matter\n")]
    [InlineData("_things/one.md", "no front matter\n")]
    [InlineData("_things/one.md", "---\nrank: 3\ndate: 2020-01-01\n---\none\n")]
    [InlineData("_things/one.md", "---\nrank: 1\n---\none\n")]
    [InlineData("about.md", "no front matter\n")]
    [InlineData("about.md", "---\npublished: false\n---\n")]
    [InlineData("about.md", "---\npermalink: /x.txt\n---\n")]
    [InlineData("about.md", "---\ntitle: never closed\n")]
    public async Task What_an_edit_moves_is_seen(string path, string text, bool succeeds = true)
    {
        _site.Write("lists.html", "---\n---\n{% for p in site.html_pages %}{{ p.url }} {% endfor %}{{ site.tags | size }}{% for p in site.posts %}{{ p.url }}{{ p.previous.url }}{% endfor %}");
        await _site.CheckAsync();
        await CheckAsync(text);
        await CheckAsync("---\ntitle: again\n---\nagain\n");
        await CheckAsync(text);

        async Task CheckAsync(string now)
        {
            _site.Write(path, now);
            if (succeeds || now != text)
            {
                await _site.CheckAsync();
                await _site.CheckAsync();
            }
            else
            {
                Assert.False((await _site.BuildAsync()).Succeeded);
            }
        }
    }

    [Fact]
    public async Task A_document_of_data_alone_is_a_file_without_front_matter()
    {
        _site.Write("_things/three.yml", "---\nrank: 3\ndate: 2020-01-01\n---\n");
        await _site.CheckAsync();
        _site.Write("_things/three.yml", "rank: 3\ndate: 2020-01-01\n");
        await _site.CheckAsync();
        Assert.Equal("rank: 3\ndate: 2020-01-01\n", _site.Output("things/three.yml"));
    }

    [Fact]
    public async Task A_document_behind_a_link_is_seen_to_change_with_its_file()
    {
        _site.Folder.Link("site/_posts/2020-01-03-linked.md", _site.Folder["site/about.md"]);
        await _site.CheckAsync();
        _site.Write("about.md", "---\ntitle: About\n---\nother\n");
        await _site.CheckAsync();
        Assert.Contains("other", _site.Output("2020/01/03/linked.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undated_documents_have_the_time_of_the_build()
    {
        _site.Write("_config.yml", "future: true\ncollections: {docs: {output: true, permalink: '/:collection/:day/:name.html'}}\n");
        _site.Write("_docs/a.md", "---\n---\n{{ page.date | date: '%F %T' }} {{ page.next.title }}\n");
        _site.Write("_docs/b.md", "---\ntitle: B\n---\n{{ page.title }}\n");
        _site.Write("_docs/c.md", "---\ndate: 2024-05-08\n---\nc\n");
        _site.Write("list.html", "---\n---\n{% for d in site.docs %}{{ d.url }} {% endfor %}");
        await _site.CheckAsync();
        Assert.Equal("/docs/06/a.html /docs/06/b.html /docs/08/c.html ", _site.Output("list.html"));

        // Untold, and so looked at only where all is read.
        File.WriteAllText(_site.Folder["site/about.md"], "---\ntitle: About\n---\nuntold\n");
        _site.Time.Advance(TimeSpan.FromDays(1));
        _site.Write("_docs/b.md", "---\ntitle: Other\n---\n{{ page.title }}\n");
        await _site.BuildAsync();
        Assert.Equal("/docs/07/a.html /docs/07/b.html /docs/08/c.html ", _site.Output("list.html"));
        Assert.Equal("<p>2024-05-07 07:08:09 Other</p>\n", _site.Output("docs/07/a.html"));
        Assert.Equal("<p>about</p>\n", _site.Output("about.html"));

        _site.Write("about.md", "---\ntitle: About\n---\ntold\n");
        _site.Time.Advance(TimeSpan.FromDays(2));
        await _site.CheckAsync();
        Assert.Equal("/docs/09/a.html /docs/09/b.html /docs/08/c.html ", _site.Output("list.html"));
        for (var hour = 0; hour < 20; hour++)
        {
            _site.Time.Advance(TimeSpan.FromHours(hour));
            _site.Write("_docs/b.md", $"---\ntitle: {hour}\n---\n{{{{ page.title }}}}\n");
            await _site.CheckAsync();
        }
    }

    [Fact]
    public async Task A_file_that_is_a_page_and_a_document_stays_both()
    {
        _site.Write("_config.yml", "include: [_docs]\ncollections: {docs: {output: true, permalink: '/documents/:name.html'}}\n");
        _site.Write("_docs/a.md", "---\n---\nA\n");
        await _site.CheckAsync();
        Assert.Equal(_site.Output("_docs/a.html"), _site.Output("documents/a.html"));
        for (var i = 0; i < 3; i++)
        {
            _site.Write("about.md", $"---\n---\n{i}\n");
            await _site.CheckAsync();
            _site.Write("_docs/a.md", $"---\n---\n{i}\n");
            await _site.CheckAsync();
        }
    }

    [Fact]
    public async Task What_there_is_to_tell_is_told_by_each_build()
    {
        _site.Write("_posts/2020-01-03-c.md", "---\ntitle: C\npermalink: /../c/\n---\nC\n");
        await _site.CheckAsync();
        _site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nother\n");
        await _site.CheckAsync();
        Assert.Contains((await _site.BuildAsync()).Diagnostics, d => d.Id == DiagnosticId.PermalinkLeadsUpwards);
    }

    [Fact]
    public async Task What_a_generator_makes_of_a_document_is_made_of_it_again()
    {
        using var site = new SessionTester(isTold: true, configure: b => b.AddPlugin(new Counting()));
        site.Write("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n{{ page.count }}\n");
        site.Write("b.html", "---\n---\nb\n");
        await site.CheckAsync();
        site.Write("b.html", "---\n---\nother\n");
        await site.CheckAsync();
        Assert.Equal("<p>1</p>\n", site.Output("2020/01/01/a.html"));
    }

    [Fact]
    public async Task Where_a_generator_only_adds_pages_nothing_else_is_looked_at()
    {
        using var site = new SessionTester(isTold: true, configure: b => b.AddPlugin(new Listing()));
        site.Write("_posts/2020-01-01-a.md", "---\ntitle: A\n---\na\n");
        site.Write("_posts/2020-01-02-b.md", "---\ntitle: B\n---\nb\n");
        Assert.Equal(3, await site.CheckAsync());
        site.Write("_posts/2020-01-01-a.md", "---\ntitle: C\n---\na\n");
        Assert.Equal(2, await site.CheckAsync());
        Assert.Equal("C B ", site.Output("list.txt"));
        Assert.Equal(0, await site.CheckAsync());

        File.WriteAllText(site.Folder["site/_posts/2020-01-01-a.md"], "---\ntitle: Untold\n---\na\n");
        site.Write("_posts/2020-01-02-b.md", "---\ntitle: D\n---\nb\n");
        Assert.Equal(2, (await site.BuildAsync()).Rendered);
        Assert.Equal("C D ", site.Output("list.txt"));
    }

    [Fact]
    public async Task An_edit_that_a_failed_build_was_told_need_not_be_told_again()
    {
        await _site.CheckAsync();
        _site.Write("_posts/2020-01-02-b.md", "---\ntitle: Other\n---\nother\n");
        _site.Write("about.md", "---\n---\n{% include missing.html %}\n");
        Assert.False((await _site.BuildAsync()).Succeeded);
        _site.Write("about.md", "---\ntitle: About\n---\nabout\n");
        await _site.CheckAsync();
        Assert.Contains("other", _site.Output("2020/01/02/b.html"), StringComparison.Ordinal);
    }

    private sealed class Counting : IPlugin, IGenerator
    {
        public string Name => "counting";

        public void Configure(PluginContext context) => context.AddGenerator(this);

        public void Generate(GenerationContext context)
        {
            foreach (var post in context.Content.Posts.Documents)
            {
                post.Data["count"] = Liquid.Values.IntegerValue.Create(((post.Data["count"] as Liquid.Values.IntegerValue)?.Value ?? 0) + 1);
            }
        }
    }

    private sealed class Listing : IPlugin, IGenerator
    {
        public string Name => "listing";

        public bool IsDependencySafe => true;

        public bool LeavesItemsAlone => true;

        public void Configure(PluginContext context) => context.AddGenerator(this);

        public void Generate(GenerationContext context) =>
            context.Content.Pages.Add(context.CreatePage("", "list.txt", "{% for p in site.posts reversed %}{{ p.title }} {% endfor %}", new Liquid.Values.HashValue()));
    }
}
