using System.Globalization;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Regeneration;

/// <summary>A site whose parts look at one another in many ways, and one edit after the other to it: added, changed, removed and renamed files.</summary>
internal sealed class RandomEdits(TemporaryFolder folder, int seed, bool withSass)
{
    private static readonly string[] Layouts = ["plain", "post"];
    private static readonly string[] Includes = ["head.html", "note.html", "deep/inner.html"];

    // Seeded: a test that fails does so again.
    private readonly Random _random = new(seed);
    private readonly List<string> _posts = [];
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

        WriteData();
        WritePage("index.html", "{% for post in site.posts %}{{ post.title }} {{ post.url }} {{ post.excerpt }}{% endfor %}{{ site.tags | size }}");
        WritePage("about.md", "*About* {{ site.title }} {% include note.html by=\"about\" %}");
        WritePage("data.html", "{{ site.data.people | jsonify }}");
        WritePage("pages.html", "{% for page in site.pages %}{{ page.url }} {{ page.mood }}|{% endfor %}");
        if (withSass)
        {
            Write("assets/main.scss", "---\n---\n@import 'part';\n");
            WriteSass();
        }

        for (var i = 0; i < 4; i++)
        {
            AddPost();
        }
    }

    /// <summary>Makes one edit and says which.</summary>
    public string Next()
    {
        switch (_random.Next(14))
        {
            case 0: return "added " + AddPost();
            case 1 when _posts.Count > 1: return "removed " + RemovePost();
            case 2 when _posts.Count > 0: return "renamed " + RenamePost();
            case 3 when _posts.Count > 0: return "edited " + WritePost(Any(_posts));
            case 4: return WriteLayout(Any(Layouts));
            case 5: return WriteInclude(Any(Includes));
            case 6: return WriteData();
            case 7: return WriteConfiguration();
            case 8: return WritePage("about.md", $"about {Word()} {{% include {Any(Includes)} %}}");
            case 9: return WritePage(Any(["new.html", "sub/other.md"]), $"{Word()} {{{{ site.posts.size }}}}");
            case 10: return Remove(Any(["new.html", "sub/other.md"]));
            case 11: return Write("files/static.txt", Word());
            case 12 when withSass: return WriteSass();
            default: return "nothing";
        }
    }

    private string AddPost()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_posts/2020-0{_random.Next(1, 10)}-1{_random.Next(10)}-p{_count++}.md");
        _posts.Add(name);
        return WritePost(name);
    }

    private string WritePost(string name) => Write(
        name,
        $"---\nlayout: {Any(Layouts)}\ntitle: {Word()}\ntags: [{Word()}, {Word()}]\n---\nFirst {Word()}.\n\n{{{{ page.previous.title }}}} {{% include {Any(Includes)} %}} `{Word()}`\n");

    private string RemovePost()
    {
        var name = Any(_posts);
        _posts.Remove(name);
        return Remove(name);
    }

    private string RenamePost()
    {
        var name = Any(_posts);
        var renamed = name.Replace(".md", "x.md", StringComparison.Ordinal);
        File.Move(folder["site/" + name], folder["site/" + renamed]);
        _posts[_posts.IndexOf(name)] = renamed;
        return name;
    }

    private string WriteLayout(string name) => Write(
        $"_layouts/{name}.html",
        (name == "post" ? "---\nlayout: plain\n---\n" : "") + $"<{Word()}>{{% include {Any(Includes)} %}}{{{{ content }}}}{{{{ page.next.url }}}}");

    private string WriteInclude(string name) =>
        Write("_includes/" + name, name == "head.html" ? $"{Word()}{{% include deep/inner.html %}}" : $"{Word()} {{{{ site.title }}}} {{{{ site.data.people[0].name }}}}");

    private string WriteData() => Write("_data/people.yml", $"- name: {Word()}\n- name: {Word()}\n");

    private string WriteSass() => Write("_sass/_part.scss", $".a {{ content: '{Word()}'; .b {{ width: 1px + {_random.Next(9)}px; }} }}\n");

    private string WriteConfiguration() => Write(
        "_config.yml",
        $"title: {Word()}\npermalink: {Any(["pretty", "date", "/:title"])}\ndefaults:\n- scope: {{path: \"\"}}\n  values: {{mood: {Word()}}}\n");

    private string WritePage(string name, string text) => Write(name, $"---\nlayout: {Any(["plain", "none"])}\n---\n{text}\n");

    private string Write(string name, string text)
    {
        folder.Write("site/" + name, text);
        return name;
    }

    private string Remove(string name)
    {
        File.Delete(folder["site/" + name]);
        return name;
    }

    private string Word() => Any(["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]);

    private T Any<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
