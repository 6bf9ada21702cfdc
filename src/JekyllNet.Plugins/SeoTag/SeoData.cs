using System.Globalization;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.SeoTag;

/// <summary>A page's metadata, put together from its front matter, what was rendered of it, and the site's configuration.</summary>
internal sealed class SeoData
{
    private const string Separator = " | ";
    private readonly SeoSource _source;
    private readonly FluidValue _seo;

    public SeoData(SeoSource source)
    {
        _source = source;
        _seo = source.Page("seo");
        SiteTitle = source.SiteText(source.Site("title").Or(source.Site("name")));
        PageTitle = source.Text(source.Page("title")) ?? SiteTitle;
        var siteDescription = source.SiteText(source.Site("description"));
        Title = PageNumber() + MakeTitle(siteDescription);
        Description = source.Text(source.Page("description").Or(source.Page("excerpt"))) ?? siteDescription;
        Author = new SeoAuthor(source);
        Image = SeoImage.Find(source);
        Url = source.Page("canonical_url") is var own && RubyText.ToText(own).Length > 0 ? own.ToStringValue() : MakeUrl();
        Locale = source.Page("locale").Or(source.Site("locale")).Or(source.Page("lang")).Or(source.Site("lang")).Or(StringValue.Create("en_US"))
            .ToStringValue().Replace('-', '_');
    }

    public string? SiteTitle { get; }

    public string? PageTitle { get; }

    public string Title { get; }

    public string? Description { get; }

    public string Locale { get; }

    public string Url { get; }

    public SeoAuthor Author { get; }

    public SeoImage? Image { get; }

    public FluidValue Logo => _source.Site("logo") is var logo && logo.IsTruthy() ? StringValue.Create(_source.Address(logo)) : NilValue.Instance;

    public FluidValue Published => Date(_source.Page("date"));

    public FluidValue Modified => Date(_source.Get(_seo, "date_modified").Or(_source.Page("last_modified_at")).Or(_source.Page("date")));

    public FluidValue Links
    {
        get
        {
            var links = _source.Get(_seo, "links");
            return links.IsTruthy() || !IsHomeOrAbout ? links : _source.Get(_source.Site("social"), "links");
        }
    }

    public string Type => _source.Get(_seo, "type") is var own && own.IsTruthy() ? own.ToStringValue()
        : IsHomeOrAbout ? "WebSite"
        : _source.Page("date").IsTruthy() ? "BlogPosting"
        : "WebPage";

    /// <summary>Whose page it is: front matter says, or on the home page and the about page the site does.</summary>
    public string? Name
    {
        get
        {
            if (_source.Text(_source.Get(_seo, "name")) is { } own)
            {
                return own;
            }

            if (!IsHomeOrAbout)
            {
                return null;
            }

            return _source.Get(_source.Site("social"), "name") is var name && name.IsTruthy() ? _source.Text(name) : SiteTitle;
        }
    }

    private bool IsHomeOrAbout => _source.Page("url").ToStringValue() is "/" or "/index.html" or "/index.htm" or "/about/" or "/about/index.html" or "/about/index.htm";

    private FluidValue Date(FluidValue date) => date.IsTruthy() ? _source.Filter("date_to_xmlschema", date) : NilValue.Instance;

    private string MakeTitle(string? siteDescription)
    {
        if (SiteTitle is not null && PageTitle != SiteTitle)
        {
            return PageTitle + Separator + SiteTitle;
        }

        return siteDescription is not null && SiteTitle is not null
            ? SiteTitle + Separator + (_source.SiteText(_source.Site("tagline")) ?? siteDescription)
            : PageTitle ?? "";
    }

    private string? PageNumber()
    {
        if (_source.Paginator("page") is not IntegerValue { IsInt64: true, Int64: > 1 and var current })
        {
            return null;
        }

        var total = _source.Paginator("total_pages").ToStringValue();
        var number = current.ToString(CultureInfo.InvariantCulture);
        var message = _source.Site("seo_paginator_message") is var own && own.IsTruthy() ? own.ToStringValue() : "Page %<current>s of %<total>s for ";
        foreach (var (name, value) in new[] { ("current", number), ("total", total) })
        {
            message = message
                .Replace($"%<{name}>s", value, StringComparison.Ordinal)
                .Replace($"%<{name}>d", value, StringComparison.Ordinal)
                .Replace($"%{{{name}}}", value, StringComparison.Ordinal);
        }

        return message.Replace("%%", "%", StringComparison.Ordinal);
    }

    private string MakeUrl()
    {
        const string Index = "/index.html";
        var url = _source.AbsoluteUrl(_source.Page("url").ToStringValue());
        return url.EndsWith(Index, StringComparison.Ordinal) ? url[..^(Index.Length - 1)] : url;
    }
}
