using System.Globalization;
using JekyllNet.IO;

namespace JekyllNet.Benchmarks;

/// <summary>The classic slow site: every page's layout goes through all pages, so that the work grows with their square.</summary>
internal static class NavigationSite
{
    public const int PageCount = 200;

    private const string Layout = """
        <!DOCTYPE html>
        <html lang="en">
        <head><title>{{ page.title | escape }} - {{ site.title }}</title></head>
        <body>
        <nav>
          <ul>
          {% for item in site.pages %}
            {% if item.nav %}
            <li{% if item.url == page.url %} class="active"{% endif %}>
              <a href="{{ item.url | relative_url }}" title="{{ item.title | escape }}">{{ forloop.index }}. {{ item.title }}</a>
              {%- if item.tags.size > 1 -%}<small>{{ item.tags | join: ", " }}</small>{%- endif -%}
            </li>
            {% endif %}
          {% endfor %}
          </ul>
        </nav>
        <main>{{ content }}</main>
        </body>
        </html>

        """;

    /// <summary>The site's files by their path below the source.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files()
    {
        yield return new("_config.yml", "title: The handbook\nbaseurl: /handbook\n");
        yield return new("_layouts/default.html", Layout);
        for (var i = 1; i <= PageCount; i++)
        {
            var front = string.Create(CultureInfo.InvariantCulture, $"---\ntitle: \"Page {i} & more\"\nlayout: default\nnav: true\ntags: [a, b{i % 7}]\n---\n");
            yield return new($"pages/page-{i}.html", front + "<p>This is {{ page.title | escape }}.</p>\n");
        }
    }

    /// <summary>A build of the site from memory into memory with one thread, so that its time is CPU time.</summary>
    public static Site CreateSite()
    {
        var files = new MemorySiteFileSystem();
        foreach (var (path, text) in Files())
        {
            files.Add("/site/" + path, text);
        }

        return new SiteBuilder("/site", "/site/_site").UseFileSystem(files).UseOutput(new MemoryOutputSink()).UseWorkers(1).Build();
    }
}
