using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Reading;

namespace JekyllNet.Incremental;

/// <summary>
/// What a build of a session read. Where all that has changed since are the texts of pages and documents, the next build reads those
/// alone: nothing is listed, and no other file is looked at. Used by one build at a time.
/// </summary>
internal sealed class LastReading
{
    // What decides beside the date whether an item is there, and as what.
    private static readonly string[] Placing = ["published", "draft"];

    private readonly IItemUrls _urls;
    private readonly FrontMatterDefaults _defaults;

    // By their paths; null where one file became several items. Made when somebody says what has changed, as is what is known of dates.
    private readonly Lazy<Dictionary<string, ContentItem?>> _items;
    private readonly Lazy<HashSet<long>> _dates;
    private readonly Lazy<List<Document>> _undated;
    private TimeValue _time;
    private SiteContent _content;

    /// <param name="content">All that was read. Generators may add to it.</param>
    /// <param name="context">What it was read with.</param>
    public LastReading(SiteContent content, ReadingContext context)
    {
        _content = Copy(content, content.Collections, content.Pages);
        _urls = context.Urls;
        _defaults = context.Defaults;
        _time = context.Dates.SiteTime;
        _items = new(IndexItems);
        _undated = new(() => [.. Documents.Where(IsUndated)]);
        _dates = new(() => [.. Documents.Where(d => !IsUndated(d)).Select(d => d.Data["date"]).OfType<TimeValue>().Select(SecondOf)]);
    }

    private IEnumerable<Document> Documents => _content.Collections.SelectMany(c => c.Documents);

    /// <summary>Reads the files that have changed, with the configuration that all was read with.</summary>
    /// <param name="changed">The paths of all that has changed, relative to the source.</param>
    /// <param name="context">What to read with.</param>
    /// <returns>The site as it is; <see langword="null"/> where that cannot be told without reading all of it.</returns>
    public SiteContent? ReadAgain(IReadOnlyCollection<string> changed, ReadingContext context)
    {
        // Jekyll takes a date that is the time of the build for none.
        if (_urls.HasWarned || _dates.Value.Contains(SecondOf(_time)) || _dates.Value.Contains(SecondOf(context.Dates.SiteTime)))
        {
            return null;
        }

        var replaced = new Dictionary<ContentItem, ContentItem>(ReferenceEqualityComparer.Instance);
        foreach (var undated in _undated.Value)
        {
            replaced[undated] = undated.CopyWith(context.Dates.SiteTime);
        }

        foreach (var path in changed)
        {
            if (Find(path, context.Source) is not { } before || TryRead(replaced.GetValueOrDefault(before, before), context) is not { } now)
            {
                return null;
            }

            replaced[before] = now;
        }

        Replace(replaced);
        _time = context.Dates.SiteTime;
        return Copy(_content, _content.Collections, _content.Pages);
    }

    // Such documents have the date of the build, which they get when all stand in order.
    private bool IsUndated(Document document) => ReferenceEquals(document.Data["date"], _time);

    private Dictionary<string, ContentItem?> IndexItems()
    {
        var items = new Dictionary<string, ContentItem?>(StringComparer.Ordinal);
        foreach (var item in _content.Pages.Concat<ContentItem>(Documents))
        {
            items[item.Path] = items.ContainsKey(item.Path) ? null : item;
        }

        return items;
    }

    private ContentItem? Find(string path, string source) =>
        Path.IsPathRooted(path) ? null : _items.Value.GetValueOrDefault(SitePath.Join(source, path));

    private ContentItem? TryRead(ContentItem before, ReadingContext context)
    {
        // With the rules of the first reading: an item outlives the build that read it, and is not to keep all of it alive.
        var log = new HeldLog(tellsDetails: false);
        context = context with { Urls = _urls, Defaults = _defaults, Log = log };
        try
        {
            var now = Read(before, context);
            return now is not null && log.IsSilent && IsInItsPlace(before, now) ? now : null;
        }
        catch (Exception problem) when (problem is JekyllException or IOException or UnauthorizedAccessException)
        {
            // Whoever reads all meets it again, and tells.
            return null;
        }
    }

    private static ContentItem? Read(ContentItem before, ReadingContext context)
    {
        // Posts are posts with front matter or without.
        if (before is not Document { Collection.Label: "posts" } && !context.Texts.FindFrontMatter(context.FileSystem, before.Path).Has)
        {
            return null;
        }

        if (before is Page page)
        {
            return SitePath.IsUnder(context.Source, page.Path) ? new PageReader(context).Read(context.FileSystem, context.Source, page.Directory, page.Name) : null;
        }

        var document = (Document)before;
        var reader = new DocumentReader(context);
        var now = reader.Read(document.Path, document.Collection);
        reader.EnsureDate(now);
        now.Index = document.Index;
        return now;
    }

    // Whether it is there as before, and in the same order.
    private bool IsInItsPlace(ContentItem before, ContentItem now) =>
        now.IsValidText && before.Content is null == now.Content is null
        && (ItemComparison.Compare(before, now) & ~(ItemChanges.Data | ItemChanges.Body | ItemChanges.Line | ItemChanges.Url)) == 0
        && !_urls.HasWarned
        && Array.TrueForAll(Placing, key => IsSame(before, now, key))
        && ((before as Document)?.Collection.Metadata["sort_by"] is not StringValue order || IsSame(before, now, order.ToStringValue()));

    private static bool IsSame(ContentItem before, ContentItem now, string key) =>
        before.Data.ContainsKey(key) == now.Data.ContainsKey(key) && ValueComparison.AreSame(before.Data[key], now.Data[key]);

    // What the last build read stays as it is, for the next one is compared with it. Only the documents, which both have in common, take the
    // others of their collections for their neighbours.
    private void Replace(Dictionary<ContentItem, ContentItem> replaced)
    {
        foreach (var now in replaced.Values)
        {
            _items.Value[now.Path] = _items.Value[now.Path] is null ? null : now;
        }

        for (var i = 0; i < _undated.Value.Count; i++)
        {
            _undated.Value[i] = Now(_undated.Value[i]);
        }

        _content = Copy(_content, [.. _content.Collections.Select(Renew)], _content.Pages.Select(Now));

        Collection Renew(Collection collection)
        {
            if (!replaced.Keys.Any(before => (before as Document)?.Collection == collection))
            {
                return collection;
            }

            var renewed = collection.With([.. collection.Documents.Select(Now)]);
            foreach (var document in renewed.Documents)
            {
                document.Collection = renewed;
            }

            return renewed;
        }

        T Now<T>(T item)
            where T : ContentItem => (T)replaced.GetValueOrDefault(item, item);
    }

    private static SiteContent Copy(SiteContent content, IReadOnlyList<Collection> collections, IEnumerable<Page> pages)
    {
        var copy = new SiteContent(collections) { Data = content.Data };
        copy.Pages.AddRange(pages);
        copy.StaticFiles.AddRange(content.StaticFiles);
        foreach (var (name, layout) in content.Layouts)
        {
            copy.Layouts[name] = layout;
        }

        return copy;
    }

    private static long SecondOf(TimeValue time) => time.Value.ToUnixTimeSeconds();
}
