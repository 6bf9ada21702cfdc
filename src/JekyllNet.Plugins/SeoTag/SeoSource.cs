using Fluid.Values;
using JekyllNet.Liquid;

namespace JekyllNet.Plugins.SeoTag;

/// <summary>Where metadata comes from: the page that is being rendered, the site and the filters.</summary>
internal sealed class SeoSource(LiquidContext context, SiteTexts texts)
{
    private readonly FluidValue _page = context.Environment("page");
    private readonly FluidValue _site = context.Environment("site");

    public FluidValue Page(string key) => Get(_page, key);

    public FluidValue Site(string key) => Get(_site, key);

    public FluidValue Paginator(string key) => Get(context.Find("paginator"), key);

    public string JekyllVersion => Get(context.Environment("jekyll"), "version").ToStringValue();

    public FluidValue Get(FluidValue value, string key) => value.Member(key, context);

    public FluidValue Filter(string name, FluidValue input) => context.Filter(name, input);

    public string AbsoluteUrl(string url) => Filter("absolute_url", StringValue.Create(url)).ToStringValue();

    /// <summary>An address as it may stand in an attribute: absolute and escaped. What is no URL stays as it is.</summary>
    public string Address(FluidValue url)
    {
        var absolute = url;
        try
        {
            absolute = Filter("absolute_url", url);
        }
        catch (LiquidRenderException)
        {
        }

        return Filter("uri_escape", absolute).ToStringValue();
    }

    /// <summary>A text of the page as it may stand in an attribute; <see langword="null"/> where nothing is left of it.</summary>
    public string? Text(FluidValue value) => value.IsTruthy() ? NullIfEmpty(Format(value)) : null;

    /// <summary>The same of a text of the site.</summary>
    public string? SiteText(FluidValue value) =>
        value.IsTruthy() ? NullIfEmpty(texts.Get(value.ToStringValue(), text => Format(StringValue.Create(text)))) : null;

    private string Format(FluidValue value) =>
        Filter("escape_once", Filter("normalize_whitespace", Filter("strip_html", Filter("markdownify", value)))).ToStringValue();

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
