using System.Globalization;

namespace JekyllNet.Tests.Incremental;

/// <summary>A site whose parts look at one another in many ways, and one edit after the other to it.</summary>
internal sealed class SessionEdits(SessionTester site, int seed, bool withSass)
{
    private const int Any = int.MaxValue;

    private static readonly string[] Layouts = ["plain", "post"];
    private static readonly string[] Includes = ["head.html", "note.html", "deep/inner.html"];

    // All that a body may do beside printing words.
    private static readonly string[] Readings =
    [
        "{{ page.previous.title }}", "{{ page.next.excerpt }}", "{{ site.posts.first.content | size }}", "{{ site.data.people[0].name }}",
        "{% for p in site.pages %}{{ p.url }}{% endfor %}", "{{ site.related_posts | map: 'title' | join: ' ' }}", "{{ site.time | date: '%F' }}", "{{ layout.mood }}",
        "{% include note.html by=\"x\" %}", "{{ site.things | map: 'title' | join: ' ' }}", "{{ site.static_files | map: 'path' | join: ' ' }}", "plain",
    ];

    // Seeded: a test that fails does so again.
    private readonly Random _random = new(seed);
    private readonly List<string> _posts = [];
    private readonly Dictionary<string, (string FrontMatter, string Body)> _parts = [];
    private int _count;

    public void WriteSite()
    {
        WriteConfiguration();
        foreach (var layout in Layouts)
        {
            WriteLayout(layout);
        }

        foreach (var include in Includes)
        {
            WriteInclude(include);
        }

        WriteData("people");
        site.Write("index.html", "---\nlayout: plain\n---\n{% for post in site.posts %}{{ post.title }} {{ post.url }} {{ post.excerpt }}{% endfor %}{{ site.tags | size }}");
        site.Write("data.html", "---\n---\n{{ site.data.people | jsonify }}");
        site.Write("feed.xml", "---\n---\n{% for post in site.posts limit: 2 %}{{ post.content | xml_escape }}{{ post.output | size }}{% endfor %}");
        site.Write("pages.html", "---\n---\n{% for page in site.pages %}{{ page.url }} {{ page.mood }}|{% endfor %}");
        WriteThemeFile("_layouts/themed.html");
        WriteThemeFile("_includes/themed.html");
        WriteThemeFile("assets/themed.txt");
        site.Write("themed.html", "---\nlayout: themed\n---\n{% include themed.html %}");
        if (withSass)
        {
            site.Write("assets/main.scss", "---\n---\n@import 'part';\n");
            WriteSass();
        }

        for (var i = 0; i < 5; i++)
        {
            AddPost();
        }
    }

    /// <summary>Makes one edit; says which, and how many items it may cause to be rendered.</summary>
    public (string What, int AtMost) Next()
    {
        switch (_random.Next(20))
        {
            case 0: return ("added " + AddPost(), Any);
            case 1 when _posts.Count > 1: return ("removed " + RemovePost(), Any);
            case 2 when _posts.Count > 0: return ("renamed " + RenamePost(), Any);
            case 3 or 4 when _posts.Count > 0: return ("body of " + WriteBody(Pick(_posts)), Any);
            case 5 or 6 when _posts.Count > 0: return ("front matter of " + WriteFrontMatter(Pick(_posts)), Any);
            case 7: return (WriteLayout(Pick(Layouts)), Any);
            case 8: return (WriteInclude(Pick(Includes)), Any);
            case 9: return (WriteData("people"), Any);
            case 10: return (WriteData("unread"), 0);
            case 11: return (WriteConfiguration(), Any);
            case 12: return (Written(Pick(["new.html", "sub/other.md", "_things/thing.md"]), $"---\nlayout: {Pick(["plain", "none", "missing"])}\ntitle: {Word()}\n---\n{Pick(Readings)}\n"), Any);
            case 13: return (Removed(Pick(["new.html", "sub/other.md", "_things/thing.md", "files/static.txt"])), Any);
            case 14: return (Written("files/static.txt", Word()), Any);
            case 15 when withSass: return (WriteSass(), 2);
            case 17: return (WriteThemeFile(Pick(["_layouts/themed.html", "_includes/themed.html", "_layouts/plain.html", "assets/themed.txt"])), Any);
            case 18: return (Pick<Func<string>>([() => Written("_includes/themed.html", Word()), () => Removed("_includes/themed.html")])(), 1);
            case 16: return (Written("_includes/nobody.html", Word()), 0);
            default: return ("nothing", 0);
        }
    }

    private string AddPost()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_posts/2020-0{_random.Next(1, 10)}-1{_random.Next(10)}-p{_count++}.md");
        _posts.Add(name);
        _parts[name] = ("", "");
        WriteFrontMatter(name);
        return WriteBody(name);
    }

    private string WriteFrontMatter(string name) => WritePost(
        name,
        $"layout: {Pick(Layouts)}\ntitle: {Word()}\ntags: [{Word()}, {Word()}]\n" + Pick(["", "excerpt: own\n", "date: 2020-05-05 10:00\n", "published: false\n", "permalink: /fixed/\n"]),
        _parts[name].Body);

    private string WriteBody(string name) => WritePost(name, _parts[name].FrontMatter, $"First {Word()} {Pick(Readings)}.\n\n{Pick(Readings)} {Pick(Readings)} `{Word()}`\n");

    private string WritePost(string name, string frontMatter, string body)
    {
        _parts[name] = (frontMatter, body);
        return Written(name, $"---\n{frontMatter}---\n{body}");
    }

    private string RemovePost()
    {
        var name = Pick(_posts);
        _posts.Remove(name);
        return Removed(name);
    }

    private string RenamePost()
    {
        var name = Pick(_posts);
        var renamed = name.Replace(".md", "x.md", StringComparison.Ordinal);
        site.Rename(name, renamed);
        _posts[_posts.IndexOf(name)] = renamed;
        _parts[renamed] = _parts[name];
        return name;
    }

    private string WriteLayout(string name) => Written(
        $"_layouts/{name}.html",
        (name == "post" ? "---\nlayout: plain\n" : "---\n") + $"mood: {Word()}\n---\n<{Word()}>{{% include {Pick(Includes)} %}}{{{{ content }}}}{Pick(Readings)}");

    private string WriteInclude(string name) => Written(
        "_includes/" + name,
        name == "head.html" ? $"{Word()}{{% include deep/inner.html %}}" : $"{Word()} {{{{ site.title }}}} {{{{ site.data.people[0].name }}}}{{{{ page.mood }}}}");

    private string WriteData(string name) => Written($"_data/{name}.yml", $"- name: {Word()}\n- name: {Word()}\n");

    private string WriteThemeFile(string name)
    {
        site.WriteTheme(name, name.StartsWith("assets", StringComparison.Ordinal) ? Pick(["", "---\n---\n"]) + Word() : $"<{Word()}>{(name.StartsWith("_layouts", StringComparison.Ordinal) ? "{{ content }}" : "")}{{{{ site.data.people[0].name }}}}");
        return "theme's " + name;
    }

    private string WriteSass() => Written("_sass/_part.scss", $".a {{ content: '{Word()}'; .b {{ width: 1px + {_random.Next(9)}px; }} }}\n");

    private string WriteConfiguration() => Written(
        "_config.yml",
        $"theme: any\ntitle: {Word()}\npermalink: {Pick(["pretty", "date", "/:title"])}\ncollections: {{things: {{output: true}}}}\ndefaults:\n- scope: {{path: \"\"}}\n  values: {{mood: {Word()}}}\n");

    private string Written(string name, string text)
    {
        site.Write(name, text);
        return name;
    }

    private string Removed(string name)
    {
        if (File.Exists(site.Folder["site/" + name]))
        {
            site.Delete(name);
        }

        return "no more " + name;
    }

    private string Word() => Pick(["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]);

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
