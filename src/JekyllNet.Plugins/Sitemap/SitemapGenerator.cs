using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.Sitemap;

/// <summary>Makes the two files, unless the site brings its own.</summary>
internal sealed class SitemapGenerator : IGenerator
{
    // Runs last: what other generators made belongs into the map.
    public int Priority => -100;

    public bool LeavesItemsAlone => true;

    public void Generate(GenerationContext context)
    {
        var hasSitemap = Exists(context, "/sitemap.xml");
        var hasRobots = Exists(context, "/robots.txt");
        if (!hasSitemap)
        {
            context.Content.Pages.Add(context.CreatePage("", "sitemap.xml", SitemapTemplate.Map, new HashValue
            {
                ["layout"] = NilValue.Instance,
                ["static_files"] = new ListValue(context.Content.StaticFiles.Where(f => IsDocument(f.Extension)).Select(context.ToLiquid)),
                ["xsl"] = BooleanValue.Create(Exists(context, "/sitemap.xsl")),
            }));
        }

        if (!hasRobots)
        {
            context.Content.Pages.Add(context.CreatePage("", "robots.txt", SitemapTemplate.Robots, new HashValue { ["layout"] = NilValue.Instance }));
        }
    }

    private static bool Exists(GenerationContext context, string url) =>
        context.Content.Pages.Any(p => p.Url == url) || context.Content.StaticFiles.Any(f => f.Url == url);

    private static bool IsDocument(string extension) => extension is ".htm" or ".html" or ".xhtml" or ".pdf";
}
