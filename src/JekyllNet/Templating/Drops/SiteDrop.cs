using Fluid;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Dependencies;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary><c>site</c>: collections by label, Jekyll's own lists, then every key of the configuration.</summary>
internal sealed class SiteDrop : Drop
{
    private static readonly string[] OwnKeys =
    [
        "time", "tags", "config", "data", "static_files", "pages", "categories", "html_pages", "posts", "documents", "collections", "related_posts",
    ];

    private readonly SiteContent _content;
    private readonly SiteConfiguration _configuration;
    private readonly TimeValue _time;
    private readonly Dictionary<string, Lazy<ListValue>> _collections = new(StringComparer.Ordinal);
    private readonly Lazy<ListValue> _posts;
    private readonly Lazy<ListValue> _staticFiles;
    private readonly Lazy<ListValue> _documents;
    private readonly Lazy<ListValue> _collectionDrops;
    private readonly Lazy<HashValue> _tags;
    private readonly Lazy<HashValue> _categories;

    public SiteDrop(SiteContent content, SiteConfiguration configuration, TimeValue time)
    {
        _content = content;
        _configuration = configuration;
        _time = time;
        foreach (var collection in content.Collections.Where(c => c.Key != "posts"))
        {
            _collections[collection.Key] = new(() => ItemDrops.ListOf(collection.Documents));
        }

        _posts = new(() => ItemDrops.ListOf(DocumentOrder.NewestFirst(content.Posts.Documents)));
        _staticFiles = new(() => ItemDrops.ListOf(content.StaticFiles));
        _documents = new(() => new ListValue(content.Collections.SelectMany(c =>
            c.Documents.Select(FluidValue (d) => ItemDrops.Of(d)).Concat(c.Files.Select(FluidValue (f) => ItemDrops.Of(f))))));
        _collectionDrops = new(() => new ListValue(content.Collections
            .OrderBy(c => c.Label, StringComparer.Ordinal).Select(FluidValue (c) => new CollectionDrop(c))));
        _tags = new(() => PostsBy("tags"));
        _categories = new(() => PostsBy("categories"));
    }

    /// <summary>What the site's <c>pre_render</c> hooks added.</summary>
    public HashValue? Additions { get; set; }

    public override IEnumerable<string> Keys => OwnKeys.Concat(_configuration.Values.Keys.Select(k => k.ToStringValue()).Except(OwnKeys));

    public override FluidValue Get(string name, TemplateContext context)
    {
        if (Additions is not null && Additions.TryGetValue(name, out var added))
        {
            return added;
        }

        if (IRenderObserver.ReadsOf(context) is { } reads && IsComputed(name))
        {
            Record(name, reads, context);
        }

        return _collections.TryGetValue(name, out var documents) ? documents.Value : name switch
        {
            "pages" => IRenderObserver.From(context).Pages,
            "html_pages" => HtmlPages(context),
            "collections" => _collectionDrops.Value,
            "related_posts" => RelatedPosts(context),
            "config" => NilValue.Instance,
            _ => Computed(name) ?? _configuration.Values[name],
        };
    }

    public override bool HasKey(string name, TemplateContext context) =>
        Additions?.ContainsKey(name) == true || _collections.ContainsKey(name) || OwnKeys.Contains(name) || _configuration.Values.ContainsKey(name);

    /// <summary><c>site.time</c>.</summary>
    public TimeValue Time => _time;

    /// <summary>What a computed key gives to whomever asks; <see langword="null"/> for those that depend on who asks.</summary>
    public FluidValue? Computed(string name) => _collections.TryGetValue(name, out var documents) ? documents.Value : name switch
    {
        "posts" => _posts.Value,
        "static_files" => _staticFiles.Value,
        "documents" => _documents.Value,
        "time" => _time,
        "tags" => _tags.Value,
        "categories" => _categories.Value,
        "data" => _configuration.Values["data"] is var data && !data.IsNil() ? data : _content.Data,
        _ => null,
    };

    /// <summary>Whether a key is Jekyll's own and not taken by a collection.</summary>
    public bool IsOwn(string name) => !_collections.ContainsKey(name) && OwnKeys.Contains(name);

    /// <summary>Whether a key gives what was read or made for this build, and not what stands in the configuration.</summary>
    public bool IsComputed(string name) => _collections.ContainsKey(name) || OwnKeys.Contains(name);

    public override string ToStringValue() => "Jekyll::Drops::SiteDrop";

    private static void Record(string name, ReadRecorder reads, TemplateContext context)
    {
        switch (name)
        {
            // What comes after decides how much of the data is read; commands count as reading all of it.
            case "data" when ((LiquidContext)context).Following is { } entry and not ("size" or "first" or "last"):
                reads.Add(ReadKind.Data, null, entry);
                break;
            case "related_posts":
                reads.Add(ReadKind.RelatedPosts);
                break;
            default:
                reads.Add(ReadKind.Site, null, name);
                break;
        }
    }

    private static ListValue HtmlPages(TemplateContext context) =>
        new(IRenderObserver.From(context).Pages.Where(p => p is PageDrop { Page: var page } && (page.IsHtml || page.Url.EndsWith('/'))));

    private FluidValue RelatedPosts(TemplateContext context)
    {
        if (IRenderObserver.From(context).Current is not Document current)
        {
            return NilValue.Instance;
        }

        var posts = _content.Posts.Documents;
        return posts.Count < 2
            ? new ListValue()
            : ItemDrops.ListOf(Enumerable.Reverse(posts.TakeLast(11)).Where(p => !ReferenceEquals(p, current)).Take(10));
    }

    private HashValue PostsBy(string key)
    {
        var groups = new Dictionary<FluidValue, List<Document>>();
        var order = new HashValue { Missing = new ListValue() };
        foreach (var post in _content.Posts.Documents)
        {
            foreach (var value in post.Data[key] as IEnumerable<FluidValue> ?? [])
            {
                if (!order.ContainsKey(value))
                {
                    order[value] = value;
                    groups[value] = [];
                }

                groups[value].Add(post);
            }
        }

        foreach (var value in order.Keys.ToArray())
        {
            order[value] = ItemDrops.ListOf(Enumerable.Reverse(DocumentOrder.OldestFirst(groups[value])));
        }

        return order;
    }
}
