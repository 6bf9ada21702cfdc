namespace JekyllNet.Benchmarks;

/// <summary>Templates as sites have them: a layout, a list of posts, an include with parameters, a feed, a table of data.</summary>
internal static class TemplateTexts
{
    public static readonly string[] All = [Layout, Posts, Figure, Feed, Table];

    private const string Layout = """
        <!DOCTYPE html>
        <html lang="{{ page.lang | default: site.lang | default: "en" }}">
        <head>
          <meta charset="utf-8">
          <title>{% if page.title %}{{ page.title | strip_html | escape }} | {{ site.title }}{% else %}{{ site.title }}{% endif %}</title>
          <meta name="description" content="{% if page.excerpt %}{{ page.excerpt | strip_html | normalize_whitespace | truncate: 160 | escape }}{% else %}{{ site.description }}{% endif %}">
          <link rel="stylesheet" href="{{ '/assets/main.css' | relative_url }}">
          <link rel="canonical" href="{{ page.url | replace: 'index.html', '' | absolute_url }}">
        </head>
        <body class="{{ page.layout }}{% if page.wide %} wide{% endif %}">
          {%- assign links = site.pages | where_exp: "item", "item.title != nil" | sort: "weight" -%}
          <nav>
          {%- for item in links limit: 8 -%}
            {%- unless item.hidden or item.url contains "404" -%}
            <a href="{{ item.url | relative_url }}"{% if item.url == page.url %} aria-current="page"{% endif %}>{{ item.title | escape }}</a>
            {%- endunless -%}
          {%- endfor -%}
          </nav>
          <main>{{ content }}</main>
          <footer>&copy; {{ site.time | date: "%Y" }} {{ site.author.name }}{% if site.author.mail %}, {{ site.author.mail }}{% endif %}</footer>
        </body>
        </html>

        """;

    private const string Posts = """
        {% assign years = site.posts | group_by_exp: "post", "post.date | date: '%Y'" %}
        {% for year in years %}
        <h2 id="y{{ year.name }}">{{ year.name }} <small>({{ year.items | size }})</small></h2>
        <ul>
          {% for post in year.items %}
          <li>
            <time datetime="{{ post.date | date_to_xmlschema }}">{{ post.date | date: "%b %-d" }}</time>
            <a href="{{ post.url | relative_url }}">{{ post.title | escape }}</a>
            {% if post.categories.size > 0 %}in {% for category in post.categories %}{{ category }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% endif %}
            {% case post.kind %}{% when "link", "quote" %}<i>{{ post.kind }}</i>{% when "video" %}<b>video</b>{% else %}{% endcase %}
          </li>
          {% else %}
          <li>Nothing yet.</li>
          {% endfor %}
        </ul>
        {% endfor %}

        """;

    private const string Figure = """
        {% comment %} Parameters: src, alt, caption, width {% endcomment %}
        {% capture label %}{{ include.caption | default: include.alt }}{% endcapture %}
        <figure{% if include.width %} style="width: {{ include.width | append: 'px' }}"{% endif %} class="{% cycle 'left', 'right' %}">
          <img src="{{ include.src | prepend: '/images/' | relative_url }}" alt="{{ include.alt | escape }}">
          {% if label != "" %}<figcaption>{{ label | markdownify | remove: "<p>" | remove: "</p>" | strip }}</figcaption>{% endif %}
        </figure>

        """;

    private const string Feed = """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="html">{{ site.title | smartify | strip_html | normalize_whitespace | xml_escape }}</title>
          <updated>{{ site.time | date_to_xmlschema }}</updated>
          <id>{{ "/feed.xml" | absolute_url | xml_escape }}</id>
          {% for post in site.posts limit: 10 offset: 0 %}
          <entry>
            <title>{{ post.title | xml_escape }}</title>
            <link href="{{ post.url | absolute_url }}"/>
            <published>{{ post.date | date_to_xmlschema }}</published>
            {% if post.last_modified_at and post.last_modified_at > post.date %}<updated>{{ post.last_modified_at | date_to_xmlschema }}</updated>{% endif %}
            <content type="html">{{ post.content | strip | xml_escape }}</content>
          </entry>
          {% endfor %}
        </feed>

        """;

    private const string Table = """
        {% assign total = 0 %}
        <table>
        {% for row in site.data.prices %}
          <tr class="{% if row.price >= 100 and row.stock == 0 %}dear{% elsif row.price < 10 %}cheap{% endif %}">
            <td>{{ forloop.index }}</td><td>{{ row.name | capitalize }}</td><td>{{ row.price | times: 1.2 | round: 2 }}</td>
            {% assign total = total | plus: row.price %}
          </tr>
        {% endfor %}
        </table>
        <p>{{ total }} for {{ site.data.prices | size }} {% if site.data.prices.size == 1 %}thing{% else %}things{% endif %}</p>

        """;
}
