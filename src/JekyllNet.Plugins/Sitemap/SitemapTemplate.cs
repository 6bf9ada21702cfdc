namespace JekyllNet.Plugins.Sitemap;

/// <summary>The bodies of the generated pages.</summary>
internal static class SitemapTemplate
{
    public const string Robots = "Sitemap: {{ \"sitemap.xml\" | absolute_url }}\n";

    public const string Map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        {% if page.xsl %}<?xml-stylesheet type="text/xsl" href="{{ '/sitemap.xsl' | absolute_url }}"?>
        {% endif %}<urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        {% assign written = site.collections | where_exp: 'c', 'c.output != false' %}{% for c in written %}{% assign listed = c.docs | where_exp: 'd', 'd.sitemap != false' %}{% for d in listed %}<url>
        <loc>{{ d.url | replace: '/index.html', '/' | absolute_url | xml_escape }}</loc>
        {% if d.last_modified_at or d.date %}<lastmod>{{ d.last_modified_at | default: d.date | date_to_xmlschema }}</lastmod>
        {% endif %}</url>
        {% endfor %}{% endfor %}{% assign listed = site.html_pages | where_exp: 'p', 'p.sitemap != false' | where_exp: 'p', 'p.url != "/404.html"' %}{% for p in listed %}<url>
        <loc>{{ p.url | replace: '/index.html', '/' | absolute_url | xml_escape }}</loc>
        {% if p.last_modified_at %}<lastmod>{{ p.last_modified_at | date_to_xmlschema }}</lastmod>
        {% endif %}</url>
        {% endfor %}{% assign listed = page.static_files | where_exp: 'f', 'f.sitemap != false' | where_exp: 'f', 'f.name != "404.html"' %}{% for f in listed %}<url>
        <loc>{{ f.path | replace: '/index.html', '/' | absolute_url | xml_escape }}</loc>
        <lastmod>{{ f.modified_time | date_to_xmlschema }}</lastmod>
        </url>
        {% endfor %}</urlset>

        """;
}
