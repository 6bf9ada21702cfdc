using JekyllNet.Dependencies;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Regeneration;

/// <summary>
/// Fingerprints of a build's items and of what their renders can read, for comparison with those of another process. Where there is
/// none, the thing counts as changed. For one build; not thread-safe.
/// </summary>
internal sealed class BuildFingerprints(RenderSession session)
{
    private readonly FingerprintBuilder _builder = new();
    private readonly Dictionary<ReadKey, UInt128?> _known = [];

    /// <summary>Of an item's own source: all of it but for what it finds out about itself while it renders.</summary>
    public UInt128? OfSource(ContentItem item)
    {
        _builder.AddHash(item.Data, except: "date").Add(item.Content).Add(item.IsValidText).Add(item.ContentLine);

        // Undated documents have the time of the build; that matters only where it is read.
        var date = item.Data["date"];
        if (Incremental.ValueComparison.AreSame(date, session.Site.Time))
        {
            _builder.Add("time of the build");
        }
        else
        {
            _builder.Add(date);
        }

        AddPage(item);
        return _builder.Take();
    }

    /// <summary>Of an excerpt's source.</summary>
    public UInt128? OfExcerpt(ContentItem item) =>
        _builder.Add(item.CutExcerpt?.Content).Add(item.IsValidText).Add(item["render_with_liquid"]).Take();

    /// <summary>Of what the items before leave in <c>layout</c>.</summary>
    public UInt128? OfLeftover(RenderSlot slot) => _builder.Add(session.LayoutLeftovers.Before(slot)).Take();

    /// <summary>Of something that a render read.</summary>
    public UInt128? Of(ReadKey key)
    {
        if (!_known.TryGetValue(key, out var known))
        {
            if (key.Item is { } identity)
            {
                AddItem(key, session.Plan.Slots[identity.Ordinal].Item);
            }
            else
            {
                AddSite(key);
            }

            _known[key] = known = _builder.Take();
        }

        return known;
    }

    private void AddItem(ReadKey key, ContentItem item)
    {
        switch (key.Kind)
        {
            case ReadKind.Value:
                AddProperty(item, key.Name);
                break;
            case ReadKind.Whole:
                _builder.Add(item.Data);
                AddUrl(item);
                AddNeighbours(item);
                AddPage(item);
                break;
            case ReadKind.Body:
                _builder.Add(item.Content).Add(item.IsValidText);
                break;
            default:
                _builder.AddUnknowable();
                break;
        }
    }

    private void AddProperty(ContentItem item, string name)
    {
        switch (name)
        {
            // Whoever reads these says so by themselves, too: here it only matters whether there is one of Jekyll's making.
            case "content" or "output":
                break;
            case "excerpt" when item.CutExcerpt is not null:
                _builder.Add("excerpt");
                break;
            case "next" or "previous" when item is Document:
                AddNeighbours(item);
                break;
            case "url" or "dir" or "id" or "path" or "relative_path" or "name" or "collection":
                AddUrl(item);
                AddData(item, name);
                AddData(item, "slug");
                break;
            default:
                AddData(item, name);
                break;
        }
    }

    private void AddData(ContentItem item, string name)
    {
        _builder.Add(item.Data.TryGetValue(name, out var own) ? own : null);
        if (item is Page page)
        {
            _builder.Add(page.Name).Add(page.Defaults.TryGetValue(name, out var value) ? value : null);
        }
    }

    private void AddNeighbours(ContentItem item)
    {
        if (item is Document document)
        {
            _builder.Add(document.Previous?.Identity).Add(document.Next?.Identity);
        }
    }

    private void AddPage(ContentItem item)
    {
        if (item is Page page)
        {
            _builder.Add(page.Name).Add(page.IsGenerated).Add(page.Defaults).Add(page.Pager);
        }
    }

    private void AddUrl(ContentItem item)
    {
        try
        {
            _builder.Add(item.Url);
        }
        catch (Exception problem) when (problem is JekyllException or ArgumentException or FormatException)
        {
            // A front matter that allows no URL ends the build elsewhere.
            _builder.AddUnknowable();
        }
    }

    private void AddSite(ReadKey key)
    {
        switch (key.Kind)
        {
            case ReadKind.Site:
                AddList(key.Name);
                break;
            case ReadKind.RelatedPosts:
                AddItems(session.Content.Posts.Documents.TakeLast(11));
                break;
            case ReadKind.Data:
                _builder.Add(session.Site.Computed("data") is HashValue data && data.TryGetValue(key.Name, out var entry) ? entry : null);
                break;
            case ReadKind.Layout:
                AddLayout(session.Content.Layouts.GetValueOrDefault(key.Name));
                break;
            case ReadKind.Include:
                AddInclude(session.FindInclude(key.Name));
                break;
            case ReadKind.RelativeInclude:
                AddInclude(session.FindRelativeInclude(key.Name, SitePath.DirectoryName(key.Name)));
                break;
            case ReadKind.Link:
                _builder.Add(session.FindUrl(key.Name));
                break;
            case ReadKind.PostIndex:
                foreach (var post in session.Posts.Entries)
                {
                    _builder.Add(post.RelativePath).Add(post.Slug).Add(post.Date.DayNumber).Add(post.Url);
                }

                break;
            case ReadKind.SassFolders:
                foreach (var folder in session.TextConversions.SassFolders)
                {
                    _builder.Add(folder);
                }

                break;
            default:
                _builder.AddUnknowable();
                break;
        }
    }

    private void AddList(string name)
    {
        if (session.Site.Computed(name) is { } value)
        {
            _builder.Add(value);
            return;
        }

        switch (name)
        {
            case "pages" or "html_pages":
                var pages = session.Content.Pages.Concat(session.Plan.SourceMaps).ToList();
                AddItems(pages);
                if (name == "html_pages")
                {
                    pages.ForEach(page => _builder.Add(page.IsHtml || page.Url.EndsWith('/')));
                }

                break;
            case "collections":
                foreach (var collection in session.Content.Collections)
                {
                    _builder.Add(collection.Label);
                    AddItems(collection.Documents);
                    _builder.Add(collection.Files.Count);
                    foreach (var file in collection.Files)
                    {
                        _builder.Add(file.Path);
                    }
                }

                break;
            default:
                _builder.AddUnknowable();
                break;
        }
    }

    private void AddItems(IEnumerable<ContentItem> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            _builder.Add(item.Identity);
            count++;
        }

        _builder.Add(count);
    }

    private void AddLayout(Layout? layout)
    {
        if (layout is not null)
        {
            _builder.Add(layout.Path).Add(layout.Content).Add(layout.ContentLine).Add(layout.IsValidText).Add(layout.Data);
        }
    }

    private void AddInclude(SiteTemplates.IncludedFile? file)
    {
        if (file is not null)
        {
            _builder.Add(file.Path).Add(file.Text.Text).Add(file.Text.IsValid);
        }
    }
}
