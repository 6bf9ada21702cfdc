using System.Collections.Concurrent;
using JekyllNet.Configuration;
using JekyllNet.Conversion;
using JekyllNet.Dependencies;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Templating;
using JekyllNet.Templating.Drops;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Rendering;

/// <summary>What all renders of one build share. Nothing in it changes while items render, but for caches and the counters.</summary>
internal sealed class RenderSession
{
    private readonly ConcurrentDictionary<Excerpt, RenderedExcerpt> _excerpts = new();
    private readonly Lazy<Dictionary<string, string>> _urls;
    private readonly Lazy<PostIndex> _posts;
    private readonly Lazy<ListValue[]> _pages;

    public required SiteConfiguration Configuration { get; init; }

    public required SiteContent Content { get; init; }

    public required ISiteFileSystem FileSystem { get; init; }

    public required Theme? Theme { get; init; }

    public required RenderPlan Plan { get; init; }

    public required SiteTemplates Templates { get; init; }

    public required LiquidOptions Liquid { get; init; }

    public required ConverterSet Converters { get; init; }

    public required HookRegistry Hooks { get; init; }

    public required Publisher Publisher { get; init; }

    public required SiteDrop Site { get; init; }

    public required JekyllDrop Jekyll { get; init; }

    public required TextConversions TextConversions { get; init; }

    public required CancellationToken Cancellation { get; init; }

    /// <summary>Counts the renders of each template, where the site is built with <c>--profile</c>.</summary>
    public TemplateProfile? Profile { get; init; }

    /// <summary>Whether what each item reads is taken down.</summary>
    public bool RecordsReads { get; init; }

    /// <summary>Sets of keys that the items have in common.</summary>
    public ReadKeySets ReadKeySets { get; } = new();

    /// <summary>What the site's <c>pre_render</c> hooks added to the top level of all templates.</summary>
    public HashValue? Variables { get; set; }

    /// <summary>Whether hooks have added nothing to what templates see, which no other build could know of.</summary>
    public bool IsWithoutAdditions => this is { Variables: null, Site.Additions: null };

    /// <summary>The counters of <c>increment</c> and <c>decrement</c>; touched by stateful items only.</summary>
    public HashValue Counters { get; } = new();

    /// <summary>The directories that <c>include</c> searches: the site's, then the theme's.</summary>
    public required IReadOnlyList<(ISiteFileSystem FileSystem, string Path)> IncludeRoots { get; init; }

    /// <summary>What the items leave in <c>layout</c>.</summary>
    public LayoutLeftovers LayoutLeftovers { get; }

    public RenderSession()
    {
        LayoutLeftovers = new(this);
        _urls = new(IndexUrls);
        _posts = new(IndexPosts);
        _pages = new(ListPages);
    }

    /// <summary>The pages as templates see them: those for source maps only if the stylesheet was rendered before.</summary>
    public ListValue PagesSeenFrom(int ordinal)
    {
        var lists = _pages.Value;
        var sourceMaps = 0;
        while (sourceMaps < lists.Length - 1 && Plan.Find(Plan.SourceMaps[sourceMaps].Stylesheet)!.Ordinal < ordinal)
        {
            sourceMaps++;
        }

        return lists[sourceMaps];
    }

    /// <summary>The posts that <c>post_url</c> finds.</summary>
    public PostIndex Posts => _posts.Value;

    /// <summary>The URL of a source path, as <c>link</c> looks it up.</summary>
    public string? FindUrl(string relativePath) => _urls.Value.GetValueOrDefault(relativePath);

    /// <summary>The layout whose front matter an item's body sees: the one it names by a string.</summary>
    public Layout? FirstLayout(ContentItem item, ReadRecorder? reads = null) =>
        item["layout"] is Fluid.Values.StringValue name ? FindLayout(name.ToStringValue(), reads) : null;

    /// <summary>The layouts that an item is put into, from the inside out; a cycle ends at its first repetition.</summary>
    public List<Layout> LayoutChain(ContentItem item, ReadRecorder? reads = null)
    {
        var chain = new List<Layout>();
        if (!item.PlaceInLayout)
        {
            return chain;
        }

        var layout = FindLayout(RubyText.ToText(item["layout"]), reads);
        while (layout is not null && !chain.Contains(layout))
        {
            chain.Add(layout);
            layout = layout.Parent is { } parent ? FindLayout(parent, reads) : null;
        }

        return chain;
    }

    /// <summary>The names of all files that <c>include</c> can find.</summary>
    public IEnumerable<string> AllIncludes => IncludeRoots
        .Where(r => r.FileSystem.DirectoryExists(r.Path))
        .SelectMany(r => Reading.DirectoryWalker.Walk(r.FileSystem, r.Path, dotFiles: true).Where(e => !e.IsDirectory).Select(e => e.Path));

    /// <summary>The file that <c>include NAME</c> takes in, if there is one.</summary>
    public SiteTemplates.IncludedFile? FindInclude(string name)
    {
        foreach (var (fileSystem, root) in IncludeRoots)
        {
            if (Templates.Include(fileSystem, SitePath.Join(root, name), root, Configuration.Safe) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The file that <c>include_relative</c> takes in, if there is one.</summary>
    public SiteTemplates.IncludedFile? FindRelativeInclude(string path, string directory) => Templates.Include(FileSystem, path, directory, Configuration.Safe);

    /// <summary>The excerpts that were rendered.</summary>
    public IEnumerable<KeyValuePair<Excerpt, RenderedExcerpt>> Excerpts => _excerpts;

    /// <summary>The text of an excerpt, rendered at its first use.</summary>
    public string ExcerptText(Excerpt excerpt, Func<RenderedExcerpt> render) =>
        (_excerpts.TryGetValue(excerpt, out var known) ? known : _excerpts.GetOrAdd(excerpt, render())).Text;

    /// <summary>Spares rendering an excerpt that an earlier build rendered.</summary>
    public void KeepExcerpt(Excerpt excerpt, RenderedExcerpt known) => _excerpts[excerpt] = known;

    /// <summary>Waits until an earlier item is rendered.</summary>
    public void WaitFor(RenderSlot slot)
    {
        if (Profile is null)
        {
            slot.Wait(Cancellation);
            return;
        }

        var start = Profile.Begin();
        slot.Wait(Cancellation);
        Profile.CountWait(start);
    }

    /// <summary>Whether an item is written. Hooks may change that while items render.</summary>
    public bool IsWritten(ContentItem item) => Hooks.IsEmpty && Plan.Find(item) is { } slot ? slot.IsWritten : Publisher.IsWritten(item);

    /// <summary>Leaves an item as an earlier build wrote it, if the file is there untouched; what was not written needs none.</summary>
    public void Keep(RenderSlot slot, KeptItem earlier)
    {
        if (earlier.Written is not { } written || (written.Destination == slot.Item.Destination && written.IsStillIn(Configuration.Destination)))
        {
            slot.Keep(earlier, Configuration.Destination, () => new ItemRenderer(this).Render(slot));
        }
    }

    private Layout? FindLayout(string name, ReadRecorder? reads)
    {
        reads?.Add(ReadKind.Layout, null, name);
        return Content.Layouts.GetValueOrDefault(name);
    }

    // One list for each number of source maps that are there.
    private ListValue[] ListPages() =>
        [.. Enumerable.Range(0, Plan.SourceMaps.Count + 1).Select(count => ItemDrops.ListOf(Content.Pages.Concat(Plan.SourceMaps.Take(count))))];

    private Dictionary<string, string> IndexUrls()
    {
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in Content.Collections.SelectMany(c => c.Documents).Where(IsWritten))
        {
            urls.TryAdd(document.RelativePath, document.Url);
        }

        foreach (var page in Content.Pages)
        {
            urls.TryAdd(page.RelativePath, page.Url);
        }

        foreach (var file in Content.StaticFiles.Where(f => f.IsWritten))
        {
            urls.TryAdd(file.RelativePath, file.Url);
        }

        return urls;
    }

    private PostIndex IndexPosts() => new(Content.Posts.Documents.Select(post => new PostEntry(
        post.RelativePath,
        post.Data["slug"].IsNil() ? null : post.Data["slug"].ToStringValue(),
        DateOnly.FromDateTime(post.Date.Value.DateTime),
        post.Url)));
}
