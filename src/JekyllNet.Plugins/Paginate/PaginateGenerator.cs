using System.Globalization;
using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.Paginate;

/// <summary>Gives the template page its <c>paginator</c> and makes the pages from the second on.</summary>
internal sealed class PaginateGenerator : IGenerator
{
    // Runs after generators that make posts or pages.
    public int Priority => -100;

    public bool LeavesItemsAlone => true;

    public void Generate(GenerationContext context)
    {
        if (context.Configuration["paginate"].IsNil() || context.Content.Pages.Count == 0)
        {
            return;
        }

        if (FindTemplate(context) is not { } found)
        {
            const string Message = "Pagination is enabled, but I couldn't find an index.html page to use as the pagination template. Skipping pagination.";
            context.Log.Warn("Pagination:", Message, DiagnosticId.PluginFailed, context.PlaceOf("paginate"));
            return;
        }

        var posts = context.Content.Posts.Documents.OrderDescending().Where(p => !p["hidden"].IsTruthy()).ToList();
        var perPage = Math.Max(1, (int)context.Configuration["paginate"].ToNumberValue());
        var count = (posts.Count + perPage - 1) / perPage;
        var template = count > 0 ? context.ReplacePage(found) : found;
        for (var number = 1; number <= count; number++)
        {
            var page = template;
            if (number > 1)
            {
                page = context.CopyPage(template, PathOf(context, template, number)!);
                context.Content.Pages.Add(page);
            }

            page.Pager = MakePager(context, template, posts, number, perPage, count);
        }
    }

    // Of all index.html in the directory of paginate_path or above it, the one with the longest path.
    private static Page? FindTemplate(GenerationContext context)
    {
        var source = context.Configuration.Source;
        var place = SitePath.DirectoryName(SitePath.Expand(context.Configuration.PaginatePath.TrimStart('/'), source));
        return context.Content.Pages
            .Where(p => p.Name == "index.html" && IsAtOrAbove(SitePath.DirectoryName(SitePath.Expand(PathInFrontMatter(p).TrimStart('/'), source)), place, source))
            .MaxBy(p => PathInFrontMatter(p).Length);
    }

    private static string PathInFrontMatter(Page page) =>
        page.Data.TryGetValue("path", out var path) ? path.ToStringValue() : page.RelativePath;

    private static bool IsAtOrAbove(string directory, string place, string source)
    {
        for (var at = place; at != SitePath.DirectoryName(at) && at != SitePath.DirectoryName(source); at = SitePath.DirectoryName(at))
        {
            if (at == directory)
            {
                return true;
            }
        }

        return false;
    }

    private static string? PathOf(GenerationContext context, Page template, int? number)
    {
        if (number is null)
        {
            return null;
        }

        if (number <= 1)
        {
            return template.Url;
        }

        var format = context.Configuration.PaginatePath;
        var at = format.IndexOf(":num", StringComparison.Ordinal);
        if (at < 0)
        {
            throw new JekyllException(DiagnosticId.PluginFailed, $"Invalid pagination path: '{format}'. It must include ':num'.", context.PlaceOf("paginate_path"));
        }

        var path = string.Concat(format.AsSpan(0, at), number.Value.ToString(CultureInfo.InvariantCulture), format.AsSpan(at + 4));
        return path.StartsWith('/') ? path : "/" + path;
    }

    private static HashValue MakePager(GenerationContext context, Page template, List<Document> posts, int number, int perPage, int count)
    {
        int? previous = number > 1 ? number - 1 : null;
        int? next = number < count ? number + 1 : null;
        return new HashValue
        {
            ["page"] = IntegerValue.Create(number),
            ["per_page"] = IntegerValue.Create(perPage),
            ["posts"] = new ListValue(posts.Skip((number - 1) * perPage).Take(perPage).Select(context.ToLiquid)),
            ["total_posts"] = IntegerValue.Create(posts.Count),
            ["total_pages"] = IntegerValue.Create(count),
            ["previous_page"] = Number(previous),
            ["previous_page_path"] = Text(PathOf(context, template, previous)),
            ["next_page"] = Number(next),
            ["next_page_path"] = Text(PathOf(context, template, next)),
        };
    }

    private static FluidValue Number(int? value) => value is { } number ? IntegerValue.Create(number) : NilValue.Instance;

    private static FluidValue Text(string? value) => value is null ? NilValue.Instance : StringValue.Create(value);
}
