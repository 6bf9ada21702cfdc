namespace JekyllNet.Plugins.Feed;

/// <summary>The body of a feed. Nothing stands between its elements, hence the joined pieces.</summary>
internal static class FeedTemplate
{
    private const string Head =
        """<?xml version="1.0" encoding="utf-8"?>""" +
        """{% if page.xsl %}<?xml-stylesheet type="text/xml" href="{{ '/feed.xslt.xml' | absolute_url }}"?>{% endif %}""" +
        """<feed xmlns="http://www.w3.org/2005/Atom" {% if site.lang %}xml:lang="{{ site.lang }}"{% endif %}>""" +
        """<generator uri="https://jekyllrb.com/" version="{{ jekyll.version }}">Jekyll</generator>""" +
        """<link href="{{ page.url | absolute_url }}" rel="self" type="application/atom+xml" />""" +
        """<link href="{{ '/' | absolute_url }}" rel="alternate" type="text/html" {% if site.lang %}hreflang="{{ site.lang }}" {% endif %}/>""" +
        """<updated>{{ site.time | date_to_xmlschema }}</updated><id>{{ page.url | absolute_url | xml_escape }}</id>""";

    private const string About =
        """{% assign heading = site.title | default: site.name %}""" +
        """{% if page.collection != 'posts' %}{% assign part = page.collection | capitalize %}{% assign heading = heading | append: ' | ' | append: part %}{% endif %}""" +
        """{% if page.category %}{% assign part = page.category | capitalize %}{% assign heading = heading | append: ' | ' | append: part %}{% endif %}""" +
        """{% if heading %}<title type="html">{{ heading | smartify | xml_escape }}</title>{% endif %}""" +
        """{% if site.description %}<subtitle>{{ site.description | xml_escape }}</subtitle>{% endif %}""" +
        """{% if site.author %}<author><name>{{ site.author.name | default: site.author | xml_escape }}</name>""" +
        """{% if site.author.email %}<email>{{ site.author.email | xml_escape }}</email>{% endif %}""" +
        """{% if site.author.uri %}<uri>{{ site.author.uri | xml_escape }}</uri>{% endif %}</author>{% endif %}""";

    private const string Choice =
        """{% if page.tags %}{% assign chosen = site.tags[page.tags] %}{% else %}{% assign chosen = site[page.collection] %}{% endif %}""" +
        """{% if page.category %}{% assign chosen = chosen | where: 'categories', page.category %}{% endif %}""" +
        """{% unless site.show_drafts %}{% assign chosen = chosen | where_exp: 'entry', 'entry.draft != true' %}{% endunless %}""" +
        """{% assign chosen = chosen | sort: 'date' | reverse %}{% assign most = site.feed.posts_limit | default: 10 %}""";

    private const string EntryHead =
        """<entry{% if entry.lang %}{{ ' ' }}xml:lang="{{ entry.lang }}"{% endif %}>""" +
        """{% assign heading = entry.title | smartify | strip_html | normalize_whitespace | xml_escape %}<title type="html">{{ heading }}</title>""" +
        """<link href="{{ entry.url | absolute_url }}" rel="alternate" type="text/html" title="{{ heading }}" />""" +
        """<published>{{ entry.date | date_to_xmlschema }}</published>""" +
        """<updated>{{ entry.last_modified_at | default: entry.date | date_to_xmlschema }}</updated>""" +
        """<id>{{ entry.id | absolute_url | xml_escape }}</id>""" +
        """{% assign brief = entry.feed.excerpt_only | default: site.feed.excerpt_only %}""" +
        """{% unless brief %}<content type="html" xml:base="{{ entry.url | absolute_url | xml_escape }}"><![CDATA[{{ entry.content | strip }}]]></content>{% endunless %}""";

    private const string EntryAuthor =
        """{% assign writer = entry.author | default: entry.authors[0] | default: site.author %}{% assign writer = site.data.authors[writer] | default: writer %}""" +
        """{% assign email = writer.email | default: nil %}{% assign uri = writer.uri | default: nil %}{% assign name = writer.name | default: writer %}""" +
        """<author><name>{{ name | default: '' | xml_escape }}</name>""" +
        """{% if email %}<email>{{ email | xml_escape }}</email>{% endif %}{% if uri %}<uri>{{ uri | xml_escape }}</uri>{% endif %}</author>""";

    private const string EntryTerms =
        """{% if entry.category %}<category term="{{ entry.category | xml_escape }}" />{% elsif entry.categories %}""" +
        """{% for term in entry.categories %}<category term="{{ term | xml_escape }}" />{% endfor %}{% endif %}""" +
        """{% for term in entry.tags %}<category term="{{ term | xml_escape }}" />{% endfor %}""";

    private const string EntryTail =
        """{% assign summary = entry.description | default: entry.excerpt %}""" +
        """{% if summary and summary != empty %}<summary type="html"><![CDATA[{{ summary | strip_html | normalize_whitespace }}]]></summary>{% endif %}""" +
        """{% assign image = entry.image.path | default: entry.image %}{% if image %}{% unless image contains '://' %}{% assign image = image | absolute_url %}{% endunless %}""" +
        """<media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="{{ image | xml_escape }}" />""" +
        """<media:content medium="image" url="{{ image | xml_escape }}" xmlns:media="http://search.yahoo.com/mrss/" />{% endif %}</entry>""";

    public const string Text =
        Head + About + Choice + "{% for entry in chosen limit: most %}" + EntryHead + EntryAuthor + EntryTerms + EntryTail + "{% endfor %}</feed>";
}
