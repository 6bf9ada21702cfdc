using System.Globalization;
using JekyllNet.Diagnostics;
using JekyllNet.Generation;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>Makes the automatic pages, then divides every page that asks for it.</summary>
internal sealed class PaginationGenerator : IGenerator
{
    // Runs after generators that make posts or pages.
    public int Priority => -100;

    public void Generate(GenerationContext context)
    {
        var settings = PaginationDefaults.Pagination().MergedWith(context.Configuration["pagination"] as HashValue ?? new HashValue());
        new AutoPages(context, settings).Create();
        RefuseOldSettings(context);
        if (!settings["enabled"].IsTruthy())
        {
            context.Log.Info("Pagination:", "Disabled in site.config.");
            return;
        }

        var templates = context.Content.Pages.Where(p => p["pagination"] is HashValue own && own["enabled"].IsTruthy()).ToList();
        if (templates.Count == 0)
        {
            const string Message = "Is enabled, but I couldn't find any pagination page. Skipping pagination. "
                + "Pages must have 'pagination: enabled: true' in their front-matter for pagination to work.";
            context.Log.Warn("Pagination:", Message, DiagnosticId.PluginFailed, context.PlaceOf("pagination"));
        }

        var bodies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var template in templates)
        {
            new TemplatePaginator(context, template, settings.MergedWith((HashValue)template["pagination"]), bodies).Paginate();
        }

        var count = templates.Count == 0 ? "" : templates.Count.ToString(CultureInfo.InvariantCulture);
        context.Log.Info("Pagination:", $"Complete, processed {count} pagination page(s)");
    }

    private static void RefuseOldSettings(GenerationContext context)
    {
        if (context.Configuration["paginate"].IsNil())
        {
            return;
        }

        context.Log.Info("Pagination:", "Legacy paginate configuration settings detected and will be used.");
        throw new JekyllException(
            DiagnosticId.PluginFailed,
            context.Configuration["pagination"].IsNil()
                ? "Legacy jekyll-paginate configuration compatibility mode has expired. Please upgrade to jekyll-paginate-v2 configuration."
                : "The new jekyll-paginate-v2 and the old jekyll-paginate logic cannot both be configured in the site config at the same time. "
                    + "Please disable the old 'paginate:' config settings by either omitting the values or setting them to 'paginate:off'.",
            context.PlaceOf("paginate"));
    }
}
