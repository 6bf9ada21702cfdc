namespace JekyllNet.Tests.Incremental;

/// <summary>How many of a small blog's items each kind of edit renders again; the output is always that of a build from nothing.</summary>
public abstract class RenderedCountTests : IDisposable
{
    // Five posts, the index with excerpts, the feed with contents, the list of tags, the menu from data, a page by itself, a stylesheet-like text.
    private const int Items = 11;
    private const int Posts = 5;
    private const int UsingLayout = 9;

    // It shows what conversion made of two posts, and so counts as affected where they are, be it by their layout alone.
    private const int Feed = 1;

    private readonly SessionTester _site;

    protected RenderedCountTests(bool acrossProcesses = false, bool isTold = false)
    {
        _site = new SessionTester(acrossProcesses: acrossProcesses, isTold: isTold);
        _site.Write("_config.yml", "title: Blog\n");
        _site.Write("_data/menu.yml", "- one\n");
        _site.Write("_data/other.yml", "- other\n");
        _site.Write("_includes/head.html", "<head>{{ page.title }} - {{ site.title }}</head>");
        _site.Write("_includes/note.html", "<i>{{ include.text }}</i>");
        _site.Write("_layouts/default.html", "---\ncolour: red\n---\n{% include head.html %}{{ content }}<p>{{ site.posts.size }}</p>");
        _site.Write("_layouts/post.html", "---\nlayout: default\n---\n{{ content }}<a>{{ page.previous.title }}</a><a>{{ page.next.title }}</a>{{ layout.mood }}");
        for (var i = 1; i <= 5; i++)
        {
            _site.Write(PostName(i), Post(i));
        }

        _site.Write("index.html", "---\nlayout: default\n---\n{% for p in site.posts %}{{ p.title }}: {{ p.excerpt }}{% endfor %}");
        _site.Write("feed.xml", "---\n---\n{% for p in site.posts limit: 2 %}{{ p.content | xml_escape }}{% endfor %}");
        _site.Write("tags.html", "---\nlayout: default\n---\n{% for t in site.tags %}{{ t[0] }}: {% for p in t[1] %}{{ p.url }} {% endfor %}{% endfor %}");
        _site.Write("menu.html", "---\nlayout: default\n---\n{% for m in site.data.menu %}{{ m }}{% endfor %}{% include note.html text=\"menu\" %}");
        _site.Write("about.md", "---\nlayout: default\n---\n*About*\n");
        _site.Write("plain.txt", "---\n---\nplain {{ site.data.other | join: ', ' }}\n");
        _site.Write("image.svg", "<svg/>");
    }

    public void Dispose()
    {
        _site.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task All_the_first_time_and_nothing_without_an_edit()
    {
        Assert.Equal(Items, await _site.CheckAsync());
        Assert.Equal(0, await _site.CheckAsync());
    }

    [Fact]
    public Task A_later_paragraph_of_an_old_post_renders_that_post() =>
        After(() => _site.Write(PostName(2), Post(2, rest: "Other.")), renders: 1);

    [Fact]
    public Task A_later_paragraph_of_a_post_in_the_feed_renders_the_feed_too() =>
        After(() => _site.Write(PostName(5), Post(5, rest: "Other.")), renders: 2);

    [Fact]
    public Task The_first_paragraph_of_a_post_renders_the_index_too() =>
        After(() => _site.Write(PostName(2), Post(2, start: "Other.")), renders: 2);

    [Fact]
    public Task A_title_renders_neighbours_and_lists_that_show_it() =>
        After(() => _site.Write(PostName(2), Post(2, title: "Other")), renders: 4);

    [Fact]
    public Task Front_matter_that_nobody_reads_renders_the_post_alone() =>
        After(() => _site.Write(PostName(2), Post(2).Replace("tags: [t2]", "tags: [t2]\nnobody: reads", StringComparison.Ordinal)), renders: 1);

    [Fact]
    public Task A_tag_renders_the_list_of_tags_too() =>
        After(() => _site.Write(PostName(2), Post(2, tag: "other")), renders: 2);

    [Fact]
    public Task A_date_renders_what_is_sorted_by_it() =>
        After(() => _site.Write(PostName(2), Post(2).Replace("---\nlayout", "---\ndate: 2020-01-05 12:00:00\nlayout", StringComparison.Ordinal)), renders: UsingLayout + Feed);

    [Fact]
    public Task A_new_post_renders_all_that_shows_how_many_there_are() =>
        After(() => _site.Write(PostName(6), Post(6)), renders: Items);

    [Fact]
    public Task A_post_that_goes_renders_all_that_shows_how_many_there_are() =>
        After(() => _site.Delete(PostName(1)), renders: UsingLayout - 1 + Feed);

    [Fact]
    public Task A_post_renamed_renders_what_names_it() =>
        After(() => _site.Rename(PostName(3), PostName(3).Replace(".md", "-renamed.md", StringComparison.Ordinal)), renders: UsingLayout + Feed);

    [Fact]
    public Task A_layout_renders_what_uses_it() =>
        After(() => _site.Write("_layouts/post.html", "---\nlayout: default\n---\n<x>{{ content }}</x>"), renders: Posts + Feed);

    [Fact]
    public Task The_front_matter_of_a_layout_renders_what_uses_it() =>
        After(() => _site.Write("_layouts/post.html", "---\nlayout: default\nmood: good\n---\n{{ content }}{{ layout.mood }}"), renders: Posts + Feed);

    [Fact]
    public Task The_outermost_layout_renders_all_that_is_laid_out() =>
        After(() => _site.Write("_layouts/default.html", "<y>{{ content }}</y>"), renders: UsingLayout + Feed);

    [Fact]
    public Task An_include_renders_what_includes_it() =>
        After(() => _site.Write("_includes/note.html", "<b>{{ include.text }}</b>"), renders: 1);

    [Fact]
    public Task An_include_in_a_layout_renders_all_that_is_laid_out() =>
        After(() => _site.Write("_includes/head.html", "<head/>"), renders: UsingLayout + Feed);

    [Fact]
    public Task An_include_that_nobody_uses_renders_nothing() =>
        After(() => _site.Write("_includes/new.html", "new"), renders: 0);

    [Fact]
    public Task A_data_file_renders_what_reads_it() =>
        After(() => _site.Write("_data/menu.yml", "- two\n"), renders: 1);

    [Fact]
    public Task A_new_data_file_renders_nothing() =>
        After(() => _site.Write("_data/new.yml", "- two\n"), renders: 0);

    [Fact]
    public Task The_configuration_renders_all() =>
        After(() => _site.Write("_config.yml", "title: Other\n"), renders: Items);

    [Fact]
    public Task A_new_page_renders_itself() =>
        After(() => _site.Write("new.md", "---\nlayout: default\n---\nnew\n"), renders: 1);

    [Fact]
    public Task A_page_that_goes_renders_nothing() =>
        After(() => _site.Delete("about.md"), renders: 0);

    [Fact]
    public Task Static_files_render_nothing() => After(
        () =>
        {
            _site.Write("image.svg", "<svg>new</svg>");
            _site.Write("more/image.svg", "<svg/>");
        },
        renders: 0);

    [Fact]
    public Task A_static_file_that_becomes_a_page_is_rendered() =>
        After(() => _site.Write("image.svg", "---\n---\n<svg/>"), renders: 1);

    [Fact]
    public Task A_file_that_is_written_without_a_change_renders_nothing() =>
        After(() => _site.Write(PostName(2), Post(2)), renders: 0);

    private async Task After(Action edit, int renders)
    {
        Assert.Equal(Items, await _site.CheckAsync());
        edit();
        Assert.Equal(renders, await _site.CheckAsync());
        Assert.Equal(0, await _site.CheckAsync());
    }

    private static string PostName(int number) => FormattableString.Invariant($"_posts/2020-01-0{number}-p.md");

    private static string Post(int number, string? title = null, string? tag = null, string start = "Start.", string rest = "Rest.") =>
        FormattableString.Invariant($"---\nlayout: post\ntitle: {title ?? "Post " + number}\ntags: [{tag ?? "t" + number}]\n---\n{start}\n\n{rest}\n");
}

/// <summary>The same in a session.</summary>
public sealed class RenderedCountInSessionTests : RenderedCountTests;

/// <summary>The same in a session that is told what was edited.</summary>
public sealed class RenderedCountInToldSessionTests() : RenderedCountTests(isTold: true);

/// <summary>The same from process to process.</summary>
public sealed class RenderedCountAcrossProcessesTests() : RenderedCountTests(acrossProcesses: true);
