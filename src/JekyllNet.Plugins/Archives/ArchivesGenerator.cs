using System.Globalization;
using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.Archives;

/// <summary>Makes the archives, and lists them in <c>site.archives</c>.</summary>
internal sealed class ArchivesGenerator : IGenerator
{
    public bool LeavesItemsAlone => true;

    public void Generate(GenerationContext context)
    {
        var settings = new ArchiveSettings(context.Configuration["jekyll-archives"]);
        var posts = context.Content.Posts.Documents;
        var pages = new List<Page>();
        AddNamed(pages, context, settings, "tags", "tag", posts);
        AddNamed(pages, context, settings, "categories", "category", posts);
        AddDates(pages, context, settings, posts);
        context.Content.Pages.AddRange(pages);
        context.Configuration.Values["jekyll-archives"] = settings.Values;
        context.Configuration.Values["archives"] = new ListValue(pages.Select(context.ToLiquid));
    }

    private static void AddNamed(List<Page> pages, GenerationContext context, ArchiveSettings settings, string kind, string type, List<Document> posts)
    {
        if (!settings.IsEnabled(kind))
        {
            return;
        }

        var named = posts.SelectMany(p => (p.Data[kind] as IEnumerable<FluidValue> ?? []).Select(name => (Name: name.ToStringValue(), Post: p)));
        foreach (var group in named.GroupBy(n => n.Name, n => n.Post))
        {
            var url = context.MakeUrl(settings.PermalinkOf(type), ("name", Slug.Slugify(group.Key)), ("type", type));
            pages.Add(MakePage(context, settings, type, url, group, StringValue.Create(group.Key), NilValue.Instance));
        }
    }

    private static void AddDates(List<Page> pages, GenerationContext context, ArchiveSettings settings, List<Document> posts)
    {
        foreach (var year in NewestFirst(posts).GroupBy(p => p.Date.Value.Year).OrderBy(g => posts.FindIndex(p => p.Date.Value.Year == g.Key)))
        {
            var yearText = Digits(year.Key, "0000");
            AddDate(pages, context, settings, "year", year, new DateOnly(year.Key, 1, 1), ("year", yearText));
            foreach (var month in year.GroupBy(p => p.Date.Value.Month))
            {
                var monthText = Digits(month.Key, "00");
                AddDate(pages, context, settings, "month", month, new DateOnly(year.Key, month.Key, 1), ("year", yearText), ("month", monthText));
                foreach (var day in month.GroupBy(p => p.Date.Value.Day))
                {
                    AddDate(
                        pages, context, settings, "day", day, new DateOnly(year.Key, month.Key, day.Key),
                        ("year", yearText), ("month", monthText), ("day", Digits(day.Key, "00")));
                }
            }
        }
    }

    private static void AddDate(
        List<Page> pages,
        GenerationContext context,
        ArchiveSettings settings,
        string type,
        IEnumerable<Document> posts,
        DateOnly date,
        params ReadOnlySpan<(string Name, string Value)> placeholders)
    {
        if (settings.IsEnabled(type))
        {
            var url = context.MakeUrl(settings.PermalinkOf(type), [.. placeholders, ("type", type)]);
            pages.Add(MakePage(context, settings, type, url, posts, NilValue.Instance, new DateValue(date)));
        }
    }

    private static Page MakePage(
        GenerationContext context, ArchiveSettings settings, string type, string url, IEnumerable<Document> posts, FluidValue title, FluidValue date)
    {
        var path = Uri.UnescapeDataString(url).TrimStart('/');
        path = url.EndsWith('/') ? path + "index.html" : path;
        var page = context.CreatePage(SitePath.DirectoryName(path) is var directory && directory == "." ? "" : directory, SitePath.BaseName(path), "", new HashValue
        {
            ["layout"] = settings.LayoutOf(type),
            ["posts"] = new ListValue(NewestFirst(posts).Select(context.ToLiquid)),
            ["type"] = StringValue.Create(type),
            ["title"] = title,
            ["date"] = date,
            ["path"] = StringValue.Create(path),
            ["permalink"] = NilValue.Instance,
        });
        page.Url = url;
        return page;
    }

    private static IOrderedEnumerable<Document> NewestFirst(IEnumerable<Document> posts) => posts.OrderDescending();

    private static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
