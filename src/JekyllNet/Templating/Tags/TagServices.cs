using JekyllNet.Liquid;
using JekyllNet.Templating.Filters;

namespace JekyllNet.Templating.Tags;

/// <summary>Finds the services in a render.</summary>
internal static class TagServices
{
    /// <exception cref="InvalidOperationException">The context belongs to no site.</exception>
    public static ITagServices Of(LiquidContext context) =>
        context.RenderState as ITagServices ?? throw new InvalidOperationException("Jekyll's tags need a site: the context has no render state of one.");

    /// <summary>The URL with the site's <c>baseurl</c>, as <c>relative_url</c> makes it.</summary>
    public static string RelativeUrl(string url, LiquidContext context) => SiteUrls.Relative(url, FilterServices.Of(context));
}
