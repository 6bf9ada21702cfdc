using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.TitlesFromHeadings;

/// <summary>Sets titles: of pages without one, and of documents, whose titles come from file names, where that is wanted.</summary>
internal sealed class TitlesGenerator : IGenerator
{
    public int Priority => -100;

    public void Generate(GenerationContext context)
    {
        var settings = context.Configuration["titles_from_headings"] as HashValue ?? new HashValue();
        if (settings["enabled"].IsFalse())
        {
            return;
        }

        IEnumerable<ContentItem> items = context.Content.Pages;
        if (settings["collections"].IsTrue())
        {
            items = items.Concat(context.Content.Collections.SelectMany(c => c.Documents).Where(context.IsWritten));
        }

        foreach (var item in items)
        {
            if (!context.IsMarkdown(item.Extension) || (item is Page && !item["title"].IsNil()))
            {
                continue;
            }

            var heading = FirstHeading.Find(item.Content ?? "");
            item.Data["title"] = heading is null ? item["title"] : StringValue.Create(FirstHeading.WithoutFootnotes(PlainText(context, heading.Text)));
            if (item.Content is not null && IsTrue(item.Data, settings, "strip_title"))
            {
                Strip(context, item, heading);
            }
        }
    }

    private static bool IsTrue(HashValue data, HashValue settings, string key) => (data.ContainsKey(key) ? data[key] : settings[key]).IsTrue();

    private static void Strip(GenerationContext context, ContentItem item, FirstHeading? heading)
    {
        item.Content = item.Content![(heading?.Length ?? 0)..].Trim(' ', '\t', '\r', '\n', '\f', '\v', '\0');
        if (item is Document { Excerpt: not null, Collection.Label: "posts" })
        {
            context.RenewExcerpt(item);
        }
    }

    private static string PlainText(GenerationContext context, string markdown) =>
        context.Filter("normalize_whitespace", context.Filter("strip_html", context.Filter("markdownify", StringValue.Create(markdown)))).ToStringValue();
}
