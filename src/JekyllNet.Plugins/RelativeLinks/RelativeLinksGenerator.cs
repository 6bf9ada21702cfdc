using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.RelativeLinks;

/// <summary>Rewrites the links in Markdown bodies whose target is a file of the site.</summary>
internal sealed class RelativeLinksGenerator : IGenerator
{
    // Stands for the source, so that links above it are seen to leave it.
    private const string Root = "/source";

    // Runs last, when all pages are there.
    public int Priority => -100;

    public void Generate(GenerationContext context)
    {
        var settings = context.Configuration["relative_links"] as HashValue ?? new HashValue();
        if (settings["enabled"].IsFalse())
        {
            return;
        }

        var documents = context.Content.Collections.SelectMany(c => c.Documents).Where(context.IsWritten).ToArray();
        var targets = IndexTargets(context, documents);
        var exclude = settings["exclude"] is ListValue patterns ? patterns.Select(p => p.ToStringValue()).ToArray() : [];
        foreach (var item in settings["collections"].IsTrue() ? context.Content.Pages.Concat<ContentItem>(documents) : context.Content.Pages)
        {
            if (item.Content is not null && context.IsMarkdown(item.Extension) && !context.MatchesAny(exclude, item.RelativePath))
            {
                Rewrite(context, item, targets);
            }
        }
    }

    private static Dictionary<string, string> IndexTargets(GenerationContext context, IEnumerable<Document> documents)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in context.Content.Pages)
        {
            targets.TryAdd(page.RelativePath, page.Url);
        }

        foreach (var file in context.Content.StaticFiles)
        {
            targets.TryAdd(file.RelativePath.TrimStart('/'), file.Url);
        }

        foreach (var document in documents)
        {
            targets.TryAdd(document.RelativePath, document.Url);
        }

        return targets;
    }

    private static void Rewrite(GenerationContext context, ContentItem item, Dictionary<string, string> targets)
    {
        var directory = SitePath.DirectoryName(item.RelativePath);
        item.Content = MarkdownLinks.Replace(item.Content!, path =>
            PathFromRoot(path, directory) is { } target && targets.TryGetValue(target, out var url)
                ? context.Filter("relative_url", StringValue.Create(url)).ToStringValue()
                : null);
        if (item is Document { Excerpt: not null } or Page { Excerpt: not null } || item.Data["excerpt"].IsTruthy())
        {
            context.RenewExcerpt(item);
        }
    }

    private static string? PathFromRoot(string link, string directory)
    {
        var from = link.StartsWith('/') ? Root : SitePath.Expand(directory, Root);
        var path = SitePath.Expand(link.StartsWith('/') ? link[1..] : link, from);
        return path.StartsWith(Root + "/", StringComparison.Ordinal)
            ? Uri.UnescapeDataString(path[(Root.Length + 1)..].Replace('+', ' '))
            : null;
    }
}
