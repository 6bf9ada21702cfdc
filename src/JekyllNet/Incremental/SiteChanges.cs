using Fluid.Values;
using JekyllNet.Dependencies;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>Compares what belongs to the site rather than to an item: its lists, data, layouts, includes.</summary>
/// <param name="before">The last build.</param>
/// <param name="now">This one.</param>
/// <param name="postsMove">Whether any item may stand elsewhere in the lists of posts: by date, by tag, by category.</param>
internal sealed class SiteChanges(RenderSession before, RenderSession now, bool postsMove)
{
    private readonly Dictionary<ReadKey, bool> _known = [];

    /// <summary>Whether each date is only the time of its build.</summary>
    public bool IsTimeOfBuild(FluidValue earlier, FluidValue later) =>
        ValueComparison.AreSame(earlier, before.Site.Time) && ValueComparison.AreSame(later, now.Site.Time);

    public bool HasChanged(ReadKey key)
    {
        if (!_known.TryGetValue(key, out var changed))
        {
            _known[key] = changed = FindOut(key);
        }

        return changed;
    }

    /// <summary>Whether <c>site.related_posts</c> may differ for any item.</summary>
    public bool RelatedPostsDiffer()
    {
        // All but the newest few are told from one another only by themselves.
        return !AreSame(before.Content.Posts.Documents.TakeLast(11), now.Content.Posts.Documents.TakeLast(11))
            || (before.Content.Posts.Documents.Count < 2) != (now.Content.Posts.Documents.Count < 2);
    }

    private bool FindOut(ReadKey key) => key.Kind switch
    {
        ReadKind.Site => ListDiffers(key.Name),
        ReadKind.Data => !ValueComparison.AreSame(Entry(before, key.Name), Entry(now, key.Name)),
        ReadKind.Layout => LayoutDiffers(before.Content.Layouts.GetValueOrDefault(key.Name), now.Content.Layouts.GetValueOrDefault(key.Name)),
        ReadKind.Include => IncludeDiffers(before.FindInclude(key.Name), now.FindInclude(key.Name)),
        ReadKind.RelativeInclude => IncludeDiffers(RelativeInclude(before, key.Name), RelativeInclude(now, key.Name)),
        ReadKind.Link => before.FindUrl(key.Name) != now.FindUrl(key.Name),
        ReadKind.PostIndex => !before.Posts.IsSameAs(now.Posts),
        ReadKind.SassFolders => !before.TextConversions.SassFolders.SequenceEqual(now.TextConversions.SassFolders),
        _ => true,
    };

    private bool ListDiffers(string name)
    {
        if (!postsMove && name is "posts" or "tags" or "categories" && now.Site.IsOwn(name) && AreSame(before.Content.Posts.Documents, now.Content.Posts.Documents))
        {
            return false;
        }

        if (before.Site.Computed(name) is { } earlier)
        {
            return !ValueComparison.AreSame(earlier, now.Site.Computed(name));
        }

        switch (name)
        {
            case "pages":
                return !AreSame(Pages(before), Pages(now));
            case "html_pages":
                return !AreSame(Pages(before), Pages(now)) || Pages(before).Zip(Pages(now)).Any(p => IsHtml(p.First) != IsHtml(p.Second));
            case "collections":
                return !AreSame(before.Content.Collections, now.Content.Collections);
            default:
                return true;
        }
    }

    private static IEnumerable<Page> Pages(RenderSession session) => session.Content.Pages.Concat(session.Plan.SourceMaps);

    private static bool IsHtml(Page page) => page.IsHtml || page.Url.EndsWith('/');

    private static bool AreSame(IEnumerable<ContentItem> earlier, IEnumerable<ContentItem> later) =>
        earlier.Select(i => i.Identity).SequenceEqual(later.Select(i => i.Identity));

    private static bool AreSame(IReadOnlyList<Collection> earlier, IReadOnlyList<Collection> later) =>
        earlier.Count == later.Count && earlier.Zip(later).All(c =>
            c.First.Label == c.Second.Label && AreSame(c.First.Documents, c.Second.Documents)
            && c.First.Files.Select(f => f.Path).SequenceEqual(c.Second.Files.Select(f => f.Path), StringComparer.Ordinal));

    private static FluidValue? Entry(RenderSession session, string name) =>
        session.Site.Computed("data") is HashValue data && data.TryGetValue(name, out var value) ? value : null;

    private static bool LayoutDiffers(Layout? earlier, Layout? later) => (earlier, later) switch
    {
        (null, null) => false,
        (not null, not null) => earlier.Path != later.Path || earlier.Content != later.Content || earlier.ContentLine != later.ContentLine
            || earlier.IsValidText != later.IsValidText || !ValueComparison.AreSame(earlier.Data, later.Data),
        _ => true,
    };

    private static SiteTemplates.IncludedFile? RelativeInclude(RenderSession session, string path) =>
        session.FindRelativeInclude(path, IO.SitePath.DirectoryName(path));

    private static bool IncludeDiffers(SiteTemplates.IncludedFile? earlier, SiteTemplates.IncludedFile? later) => (earlier, later) switch
    {
        (null, null) => false,
        (not null, not null) => earlier.Path != later.Path || earlier.Text != later.Text,
        _ => true,
    };
}
