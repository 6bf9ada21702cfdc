namespace JekyllNet.Benchmarks;

/// <summary>Writes a blog whose layouts and pages read posts in the usual ways: neighbours, excerpts, tags, a feed, a sitemap.</summary>
internal static class EditedBlog
{
    public static void Write(string folder, int posts)
    {
        void Write(string path, string text)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
            File.SetLastWriteTimeUtc(full, new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc));
        }

        Write("_config.yml", "title: Blog\nurl: https://example.org\npermalink: pretty\n");
        Write("_data/menu.yml", "- {title: Home, url: /}\n- {title: Tags, url: /tags/}\n");
        Write("_includes/menu.html", "<nav>{% for entry in site.data.menu %}<a href=\"{{ entry.url }}\"{% if entry.url == page.url %} class=\"here\"{% endif %}>{{ entry.title }}</a>{% endfor %}</nav>\n");
        Write("_layouts/default.html", "<html><head><title>{{ page.title }} - {{ site.title }}</title></head><body>{% include menu.html %}{{ content }}<p>{{ site.posts.size }} posts</p></body></html>\n");
        Write(
            "_layouts/post.html",
            "---\nlayout: default\n---\n<h1>{{ page.title | escape }}</h1><time>{{ page.date | date_to_string }}</time>{% for tag in page.tags %}<a>{{ tag }}</a>{% endfor %}{{ content }}"
            + "<a href=\"{{ page.previous.url }}\">{{ page.previous.title }}</a><a href=\"{{ page.next.url }}\">{{ page.next.title }}</a>\n");
        Write("index.html", "---\nlayout: default\n---\n{% for post in site.posts limit: 20 %}<h2>{{ post.title }}</h2>{{ post.excerpt }}{% endfor %}\n");
        Write("tags.html", "---\nlayout: default\npermalink: /tags/\n---\n{% for tag in site.tags %}<h2>{{ tag[0] }}</h2>{% for post in tag[1] %}<a href=\"{{ post.url }}\">{{ post.title }}</a>{% endfor %}{% endfor %}\n");
        Write("feed.xml", "---\n---\n<feed>{% for post in site.posts limit: 10 %}<entry><title>{{ post.title | xml_escape }}</title><content>{{ post.content | xml_escape }}</content></entry>{% endfor %}</feed>\n");
        Write("sitemap.xml", "---\n---\n<urlset>{% for post in site.posts %}<loc>{{ post.url | absolute_url }}</loc>{% endfor %}</urlset>\n");
        var texts = PostTexts.Create(posts);
        for (var i = 0; i < posts; i++)
        {
            var date = new DateOnly(2010, 1, 1).AddDays(i);
            Write(
                FormattableString.Invariant($"_posts/{date:yyyy-MM-dd}-post-{i}.md"),
                FormattableString.Invariant($"---\nlayout: post\ntitle: \"Post {i}\"\ntags: [tag{i % 40}, tag{i % 7}]\n---\nThe start of post {i}.\n\n{texts[i]}"));
        }
    }
}
