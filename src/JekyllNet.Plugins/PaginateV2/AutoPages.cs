using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>Makes a template to be paginated for each tag, category and collection in use.</summary>
internal sealed class AutoPages(GenerationContext context, HashValue pagination)
{
    private const string CollectionKey = "__coll";
    private const string LayoutFolder = "_layouts";

    private readonly HashValue _settings = PaginationDefaults.AutoPages().MergedWith(context.Configuration["autopages"] as HashValue ?? new HashValue());

    public void Create()
    {
        if (!_settings["enabled"].IsTruthy())
        {
            context.Log.Info("AutoPages:", "Disabled/Not configured in site.config.");
            return;
        }

        var documents = new List<Document>();
        foreach (var collection in context.Content.Collections)
        {
            foreach (var document in collection.Documents.Where(d => !d.Data.ContainsKey("pagination")))
            {
                document.Data[CollectionKey] = StringValue.Create(collection.Label);
                documents.Add(document);
            }
        }

        Create(documents, "tags", "tags", ":tag", "tag");
        Create(documents, "categories", "categories", ":cat", "category");
        Create(documents, "collections", CollectionKey, ":coll", "collection");
    }

    private void Create(List<Document> documents, string kind, string key, string placeholder, string filter)
    {
        if (_settings[kind] is not HashValue settings)
        {
            return;
        }

        if (!settings["enabled"].IsTruthy())
        {
            context.Log.Info("AutoPages:", $"{kind} pages are disabled/not configured in site.config.");
            return;
        }

        context.Log.Info("AutoPages:", $"Generating {kind} pages");
        foreach (var word in documents.SelectMany(d => KeyIndex.Words(d, key)).DistinctBy(w => w.ToLowerInvariant().Trim(), StringComparer.Ordinal))
        {
            foreach (var layout in settings["layouts"] as IEnumerable<FluidValue> ?? [])
            {
                context.Content.Pages.Add(MakePage(settings, layout.ToStringValue(), word, placeholder, filter));
            }
        }
    }

    private Page MakePage(HashValue settings, string layoutName, string word, string placeholder, string filter)
    {
        var name = word.ToLowerInvariant().Trim();
        var layout = SitePath.BaseNameWithoutExtension(layoutName);
        var data = context.Content.Layouts.TryGetValue(layout, out var found) ? new HashValue(found.Data) : new HashValue();
        var paging = pagination.MergedWith(data["pagination"] as HashValue ?? new HashValue());
        var own = settings.MergedWith(data["autopages"] as HashValue ?? new HashValue());
        paging[filter] = StringValue.Create(name);
        data["permalink"] = StringValue.Create(Fill(own["permalink"], settings, placeholder, name));
        data["layout"] = StringValue.Create(layout);
        data["title"] = StringValue.Create(Fill(own["title"], settings, placeholder, name));
        data["pagination"] = paging;
        data["autopage"] = new HashValue
        {
            ["layout_path"] = StringValue.Create(SitePath.Join(LayoutFolder, layoutName)),
            ["display_name"] = StringValue.Create(word),
        };
        return context.CreatePage(data["permalink"].ToStringValue(), "index.html", "", data);
    }

    private static string Fill(FluidValue pattern, HashValue settings, string placeholder, string name)
    {
        var slugify = settings["slugify"] as HashValue ?? new HashValue();
        var mode = slugify["mode"] is StringValue text ? text.ToStringValue() : null;
        return PagePaths.ReplaceFirst(pattern.ToStringValue(), placeholder, Slug.Slugify(name, mode, slugify["cased"].IsTruthy()));
    }
}
