using System.Globalization;
using BenchmarkDotNet.Attributes;
using JekyllNet.IO;

namespace JekyllNet.Benchmarks;

/// <summary>Builds a blog from memory into memory: everything but the disk.</summary>
[MemoryDiagnoser]
public class SiteBenchmarks
{
    private readonly MemorySiteFileSystem files = new();

    [Params(10, 1000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void WriteSource()
    {
        files.Add("/site/_config.yml", "title: Benchmark\npermalink: pretty\n");
        files.Add("/site/_layouts/default.html", "<html><head><title>{{ page.title | escape }}</title></head><body>{% include nav.html %}{{ content }}</body></html>\n");
        files.Add("/site/_layouts/post.html", "---\nlayout: default\n---\n<h1>{{ page.title }}</h1><time>{{ page.date | date_to_xmlschema }}</time>\n{{ content }}\n");
        files.Add("/site/_includes/nav.html", "<ul>{% for p in site.posts limit: 5 %}<li><a href=\"{{ p.url }}\">{{ p.title }}</a></li>{% endfor %}</ul>\n");
        files.Add("/site/index.html", "---\nlayout: default\n---\n{% for p in site.posts %}<p>{{ p.excerpt | strip_html | truncatewords: 20 }}</p>{% endfor %}\n");
        for (var i = 0; i < Posts; i++)
        {
            var day = new DateOnly(2020, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            files.Add($"/site/_posts/{day}-post.md", Post(i));
        }
    }

    [Benchmark]
    public Task<BuildResult> Build() =>
        new SiteBuilder("/site", "/site/_site").UseFileSystem(files).UseOutput(new MemoryOutputSink()).Build().ProcessAsync();

    private static string Post(int i) => $$"""
        ---
        layout: post
        title: "Post number {{i}}"
        tags: [a, b{{i % 7}}]
        ---
        The *first* paragraph of post {{i}}, with `code` and a [link](https://example.org/{{i}} "title").

        ## A heading

        - one
        - two
          1. nested

        | a | b |
        |---|---|
        | 1 | 2 |

        ```json
        {"number": {{i}}, "list": [true, null]}
        ```
        """;
}
