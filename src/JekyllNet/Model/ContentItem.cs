using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>
/// Something with front matter that is converted, laid out and written: a <see cref="Page"/> or a <see cref="Document"/>.
/// Holds the source only; what rendering makes of it is a <c>RenderedItem</c>. Mutable until the site is frozen for rendering
/// (generators and <c>post_read</c> hooks may change it), read by many renders at once after that.
/// </summary>
public abstract class ContentItem
{
    private string? _content;
    private LiquidUse _liquid;
    private string? _ownUrl;
    private object? _drop;

    private protected ContentItem(string path, string relativePath, IItemUrls urls)
    {
        Path = path;
        RelativePath = relativePath;
        Urls = urls;
    }

    /// <summary>The absolute path of the source file, with forward slashes. For a generated page, where the file would be.</summary>
    public string Path { get; }

    /// <summary>The path relative to the source (documents: to <c>collections_dir</c>), without a leading slash.</summary>
    public string RelativePath { get; internal set; }

    /// <summary>The front matter, with Jekyll's additions (<c>title</c>, <c>slug</c>, <c>categories</c>, … for documents).</summary>
    public HashValue Data { get; set; } = new();

    /// <summary>The body below the front matter, before Liquid and conversion; <see langword="null"/> where nothing could be read.</summary>
    public string? Content
    {
        get => _content;
        set
        {
            _content = value;
            _liquid = LiquidUse.Unknown;
        }
    }

    /// <summary>The line of the file on which <see cref="Content"/> begins, counted from 1.</summary>
    public int ContentLine { get; internal set; } = 1;

    /// <summary>The extension of the source file with its dot (<c>.md</c>), or empty.</summary>
    public abstract string Extension { get; }

    /// <summary>The collection's label for documents, <c>pages</c> for pages: what a <c>type</c> in front-matter defaults compares with.</summary>
    public abstract string Type { get; }

    /// <summary>The URL relative to the site's root, percent-encoded; computed at first use from the permalink rules.</summary>
    public string Url
    {
        get => _ownUrl ?? (UrlMemo.Url ??= Urls.UrlOf(this));
        set => _ownUrl = value;
    }

    /// <summary>The extension of the written file with its dot (<c>.html</c>).</summary>
    public string OutputExtension => UrlMemo.OutputExtension ??= Urls.OutputExtensionOf(this);

    /// <summary>The path of the written file relative to the destination, percent-decoded.</summary>
    public string Destination => _ownUrl is null ? UrlMemo.Destination ??= Urls.DestinationOf(this) : Urls.DestinationOf(this);

    /// <summary>The <c>permalink</c> of front matter or defaults as it stands there; <see langword="null"/> if nil or false.</summary>
    /// <exception cref="JekyllException">It is something else than text.</exception>
    public string? Permalink => this["permalink"] switch
    {
        StringValue text => text.ToStringValue(),
        var value when !RubyTruth.IsTruthy(value) => null,
        var value => throw new JekyllException(
            DiagnosticId.PermalinkInvalid, $"Invalid permalink in {RelativePath}: it is no text, but {RubyText.Inspect(value)}.", new SourceLocation(Path, 1)),
    };

    /// <summary>Whether the file is one that a browser loads besides a page (Sass, CoffeeScript): it never gets a layout.</summary>
    public bool IsAssetFile => Extension is ".sass" or ".scss" or ".coffee";

    /// <summary>Whether the item is put into the layout its front matter names.</summary>
    public virtual bool PlaceInLayout => !IsAssetFile && !(this["layout"] is StringValue name && name.ToStringValue() == "none");

    /// <summary>Whether the body holds Liquid at all and may be rendered with it.</summary>
    public virtual bool RenderWithLiquid =>
        (this["render_with_liquid"] is not BooleanValue flag || flag.ToBooleanValue()) && ContentLiquid != LiquidUse.None;

    /// <summary>Whether the file's bytes are valid in the site's encoding.</summary>
    internal bool IsValidText { get; set; } = true;

    /// <summary>The excerpt that was cut out of the body, if one was.</summary>
    internal Excerpt? CutExcerpt => this switch
    {
        Document document => document.Excerpt,
        Page page => page.Excerpt,
        _ => null,
    };

    /// <summary>What stands for the item through the builds of a session; <see langword="null"/> outside of one.</summary>
    internal ItemIdentity? Identity { get; set; }

    /// <summary>The item's place in the order of rendering, counted from 0; negative where it has none. Set when the site is frozen.</summary>
    internal int Ordinal { get; set; } = -1;

    /// <summary>What is known of the URL that the permalink rules give.</summary>
    internal UrlMemo UrlMemo { get; private set; } = new();

    /// <summary>The item as templates see it, once somebody has asked for that.</summary>
    internal ref object? Drop => ref _drop;

    /// <summary>The text that ends the excerpt.</summary>
    internal string ExcerptSeparator { get; set; } = "";

    private protected IItemUrls Urls { get; }

    /// <summary>The value of a front-matter key, with front-matter defaults; nil where there is none.</summary>
    public virtual FluidValue this[string key] => Data[key];

    /// <summary>Forgets the computed URL, so that a changed permalink takes effect.</summary>
    public void ResetUrl()
    {
        _ownUrl = null;
        UrlMemo = new();
    }

    /// <summary>Takes over what is known of the URL of an item with the same path, front matter and rules, to spare computing it again.</summary>
    internal void TakeUrlFrom(UrlMemo same)
    {
        if (!same.IsDoubtful)
        {
            UrlMemo = same;
        }
    }

    /// <summary>An item of its own that is read as this one was, with front matter that may be changed.</summary>
    private protected ContentItem Twin()
    {
        var twin = (ContentItem)MemberwiseClone();
        twin.Data = new HashValue(Data);
        twin.Identity = null;
        twin.Ordinal = -1;
        twin._drop = null;
        return twin;
    }

    /// <summary>The source's name, for messages.</summary>
    public override string ToString() => RelativePath;

    /// <summary>What Liquid there is in the body. Looked for once; renders that ask at the same time find the same.</summary>
    internal LiquidUse ContentLiquid
    {
        get => _liquid == LiquidUse.Unknown ? _liquid = LiquidUses.In(_content) : _liquid;
        set => _liquid = value;
    }
}
