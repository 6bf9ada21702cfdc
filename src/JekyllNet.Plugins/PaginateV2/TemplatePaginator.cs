using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>Puts the pages that a template is divided into in the template's place.</summary>
/// <param name="context">What the generator may see and change.</param>
/// <param name="template">The page to divide.</param>
/// <param name="settings">The configuration's settings with the page's own laid over them.</param>
/// <param name="bodies">The bodies that the pages of earlier templates have, by file name.</param>
internal sealed class TemplatePaginator(GenerationContext context, Page template, HashValue settings, Dictionary<string, string> bodies)
{
    private const string Signature = "jekyll-paginate-v2";

    public void Paginate()
    {
        var documents = Select();
        var perPage = Math.Max(1, Integer("per_page"));
        var count = (documents.Count + perPage - 1) / perPage;
        if (Integer("limit") is var limit and > 0 && limit < count)
        {
            count = limit;
        }

        // Without documents the first page is made all the same.
        count = Math.Max(1, count);
        var paths = new PagePaths(template, settings, count);
        context.Content.Pages.Remove(template);
        var pages = new List<Page>(count);
        for (var number = 1; number <= count; number++)
        {
            pages.Add(MakePage(paths, number, count));
        }

        for (var i = 0; i < count; i++)
        {
            pages[i].Pager = MakePager(paths, documents, i + 1, perPage, count, Trail(paths, pages, i));
            context.Content.Pages.Add(pages[i]);
        }
    }

    private IReadOnlyList<Document> Select()
    {
        var all = Documents();
        IReadOnlyList<Document> chosen = all;
        if (!IsAll(settings["category"]))
        {
            chosen = new KeyIndex(all, "categories").Filter(chosen, settings["category"]);
        }

        chosen = new KeyIndex(all, "tags").Filter(chosen, settings["tag"]);
        chosen = new KeyIndex(all, "locale").Filter(chosen, settings["locale"]);
        if (!settings["sort_field"].IsTruthy())
        {
            return chosen;
        }

        var ordered = chosen.Order(new FieldOrder(settings["sort_field"].ToStringValue())).ToList();
        var skipped = Math.Clamp(Integer("offset"), 0, ordered.Count);
        ordered.RemoveRange(ordered.Count - skipped, skipped);
        if (settings["sort_reverse"].IsTruthy())
        {
            ordered.Reverse();
        }

        return ordered;
    }

    // Every document counts as one of the category "posts".
    private static bool IsAll(FluidValue category) => category is StringValue && category.ToStringValue().Trim().Equals("posts", StringComparison.OrdinalIgnoreCase);

    private List<Document> Documents()
    {
        var names = settings["collection"] is IEnumerable<FluidValue> list
            ? list.Select(v => v.ToStringValue())
            : KeyIndex.Split(settings["collection"].ToStringValue(), [';', ',', ' ', '\t', '\n']);
        var documents = new List<Document>();
        foreach (var name in names.Select(n => n.ToLowerInvariant().Trim()))
        {
            foreach (var collection in context.Content.Collections)
            {
                if (collection.Label == name || (name == "all" && collection.Label != "posts"))
                {
                    documents.AddRange(collection.Documents.Where(d => !d.Data.ContainsKey("pagination") && !d["hidden"].IsTruthy()));
                }
            }
        }

        return documents;
    }

    private Page MakePage(PagePaths paths, int number, int count)
    {
        var page = context.CopyPage(template, "", paths.FileName);
        if (template.Data["autopage"] is HashValue automatic)
        {
            page.Content = null;
            if (automatic.ContainsKey("display_name"))
            {
                page.Data["autopages"] = new HashValue(automatic);
            }
        }

        // The gem's pages know their name only, not where the template lies.
        page.Data["path"] = page.Data.TryGetValue("path", out var own) ? own : StringValue.Create(paths.FileName);
        page.Data["pagination_info"] = new HashValue { ["curr_page"] = IntegerValue.Create(number), ["total_pages"] = IntegerValue.Create(count) };
        page.Url = paths.UrlOf(number);
        if (template["permalink"].IsTruthy())
        {
            page.Data["permalink"] = StringValue.Create(paths.PathOf(number));
        }

        ShareBody(page);
        var title = template["title"].Or(context.Configuration["title"]);
        page.Data["title"] = number > 1 && settings.ContainsKey("title")
            ? StringValue.Create(paths.Number(PagePaths.ReplaceFirst(settings["title"].ToStringValue(), ":title", title.ToStringValue()), number))
            : title;
        if (number > 1)
        {
            page.Data["autogen"] = StringValue.Create(Signature);
        }

        return page;
    }

    // Jekyll keeps parsed templates by the path of the page, and these paths are all alike: the first one's body serves them all.
    private void ShareBody(Page page)
    {
        if (page is { Content: not null, RenderWithLiquid: true } && !bodies.TryAdd(page.Data["path"].ToStringValue(), page.Content))
        {
            page.Content = bodies[page.Data["path"].ToStringValue()];
        }
    }

    private HashValue MakePager(PagePaths paths, IReadOnlyList<Document> documents, int number, int perPage, int count, FluidValue trail) => new()
    {
        ["per_page"] = IntegerValue.Create(perPage),
        ["posts"] = new ListValue(documents.Skip((number - 1) * perPage).Take(perPage).Select(context.ToLiquid)),
        ["total_posts"] = IntegerValue.Create(documents.Count),
        ["total_pages"] = IntegerValue.Create(count),
        ["page"] = IntegerValue.Create(number),
        ["page_path"] = StringValue.Create(paths.PathOf(number)),
        ["previous_page"] = number > 1 ? IntegerValue.Create(number - 1) : NilValue.Instance,
        ["previous_page_path"] = number > 1 ? StringValue.Create(paths.LinkTo(number - 1)) : NilValue.Instance,
        ["next_page"] = number < count ? IntegerValue.Create(number + 1) : NilValue.Instance,
        ["next_page_path"] = number < count ? StringValue.Create(paths.LinkTo(number + 1)) : NilValue.Instance,
        ["first_page"] = IntegerValue.Create(1),
        ["first_page_path"] = StringValue.Create(paths.LinkTo(1)),
        ["last_page"] = IntegerValue.Create(count),
        ["last_page_path"] = StringValue.Create(paths.LinkToLast()),
        ["page_trail"] = trail,
    };

    // The pages around one, as many as are asked for, shifted rather than cut at either end.
    private FluidValue Trail(PagePaths paths, List<Page> pages, int index)
    {
        var before = TrailLength("before");
        var after = TrailLength("after");
        if (pages.Count < 2 || before + after == 0)
        {
            return NilValue.Instance;
        }

        var length = before + after + 1;
        var start = Math.Max(0, index - before);
        var end = Math.Min(start + length, pages.Count);
        start = Math.Max(0, start - (length - (end - start)));
        return new ListValue(Enumerable.Range(start, end - start).Select(FluidValue (i) => new HashValue
        {
            ["num"] = IntegerValue.Create(i + 1),
            ["path"] = StringValue.Create(paths.PathOf(i + 1)),
            ["title"] = pages[i].Data["title"],
        }));
    }

    private int TrailLength(string key) => settings["trail"] is HashValue trail ? Math.Max(0, (int)trail[key].ToNumberValue()) : 0;

    private int Integer(string key) => (int)settings[key].ToNumberValue();
}
