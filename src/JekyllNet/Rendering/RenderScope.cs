using System.Runtime.CompilerServices;
using System.Text;
using Fluid.Values;
using JekyllNet.Conversion;
using JekyllNet.Dependencies;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Templating;
using JekyllNet.Templating.Drops;
using JekyllNet.Templating.Filters;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Rendering;

/// <summary>The render of one item or excerpt, as drops, filters and tags see it. Used by one thread.</summary>
internal sealed class RenderScope(RenderSession session, RenderSlot slot) : IRenderObserver, IFilterServices, ITagServices
{
    private RenderScope? _outer;
    private Excerpt? _excerpt;

    public RenderSlot Slot { get; } = slot;

    public ReadRecorder? Reads { get; } = session.RecordsReads ? new ReadRecorder(session.ReadKeySets) : null;

    public ContentItem? Current => _excerpt is null ? Slot.Item : null;

    public ListValue Pages => session.PagesSeenFrom(_excerpt is null ? Slot.Ordinal : 0);

    public FluidValue SiteUrl => session.Configuration.Values["url"];

    public FluidValue BaseUrl => session.Configuration.Values["baseurl"];

    public IReadOnlyList<string> IncludeDirectories => [.. session.IncludeRoots.Select(r => r.Path)];

    // The source itself has a slash at its end in Jekyll's messages.
    public string RelativeIncludeDirectory => SitePath.DirectoryName((_excerpt?.Item ?? Slot.Item).Path) is var directory && directory == session.Configuration.Source
        ? directory + "/"
        : directory;

    public bool IsSafe => session.Configuration.Safe;

    public string? Highlighter => session.Configuration.Highlighter;

    public PostIndex Posts
    {
        get
        {
            Reads?.Add(ReadKind.PostIndex);
            return session.Posts;
        }
    }

    /// <summary>The scope of an excerpt that is read here.</summary>
    public RenderScope ForExcerpt(Excerpt excerpt) => new(session, Slot) { _outer = this, _excerpt = excerpt };

    public string? ContentOf(ContentItem item)
    {
        var other = item is SourceMapPage map ? Find(map.Stylesheet) : Find(item, static kept => kept.ConvertedBytes is not null);
        RecordContent(item, other);
        return other switch
        {
            { SourceMap: { } text } when item is SourceMapPage => text,

            // An excerpt is made once, whoever reads it first; what it sees may not depend on who that was.
            null => item.Content,
            _ when _excerpt is not null => item.Content,
            _ when other == Slot => Slot.Converted ?? item.Content,
            _ => other.Converted,
        };
    }

    public string? OutputOf(ContentItem item)
    {
        var other = Find(item, static kept => kept.Output is not null);
        if (Reads is not null && _excerpt is null && other != Slot)
        {
            Reads.Add(other is null ? ReadKind.NoOutput : ReadKind.Output, item.Identity);
        }

        return other is { Output: { } output } && other != Slot && _excerpt is null ? Encoding.UTF8.GetString(output) : null;
    }

    public string RenderExcerpt(Excerpt excerpt)
    {
        Reads?.Add(ReadKind.Excerpt, excerpt.Item.Identity);
        return session.ExcerptText(excerpt, () =>
        {
            for (var scope = this; scope is not null; scope = scope._outer)
            {
                if (scope._excerpt == excerpt)
                {
                    throw new LiquidRenderException("stack level too deep", "SystemStackError");
                }
            }

            return RuntimeHelpers.TryEnsureSufficientExecutionStack()
                ? new ItemRenderer(session).RenderExcerpt(ForExcerpt(excerpt), excerpt)
                : throw new LiquidRenderException("stack level too deep", "SystemStackError");
        });
    }

    public string Markdownify(string text) => session.TextConversions.Markdownify(text, Slot.Log, session.Cancellation);

    public string Smartify(string text) => session.TextConversions.Smartify(text);

    public string CompileSass(string text, bool indented) =>
        session.TextConversions.CompileSass(text, indented, new ConversionContext(Current, Slot.Log, session.Cancellation) { Reads = Reads });

    public IInclusion? FindInclude(string name)
    {
        var found = session.FindInclude(name);
        Record(ReadKind.Include, name, found);
        return found;
    }

    public IInclusion? FindRelativeInclude(string name)
    {
        var path = SitePath.Join(RelativeIncludeDirectory, name);
        var found = session.FindRelativeInclude(path, RelativeIncludeDirectory);
        Record(ReadKind.RelativeInclude, path, found);
        return found;
    }

    public string? FindUrl(string relativePath)
    {
        Reads?.Add(ReadKind.Link, null, relativePath);
        return session.FindUrl(relativePath);
    }

    public string Highlight(HighlightRequest request) => session.TextConversions.Highlight(request, Slot.Log, Slot.Item.Path);

    public void Warn(string topic, string message) => Slot.Log.Warn(topic, message);

    private void Record(ReadKind kind, string name, SiteTemplates.IncludedFile? found)
    {
        if (Reads is not null)
        {
            Reads.Add(kind, null, name);

            // What is compared later must be the text of now.
            _ = found?.Text;
        }
    }

    private void RecordContent(ContentItem item, RenderSlot? other)
    {
        if (Reads is null || (other == Slot && _excerpt is null && item is not SourceMapPage))
        {
            return;
        }

        if (item is SourceMapPage)
        {
            Reads.MarkVolatile();
            return;
        }

        Reads.Add(_excerpt is not null ? ReadKind.Body : other is null ? ReadKind.Source : ReadKind.Converted, item.Identity);
    }

    // The slot of an item that was rendered before this one, waited for; this item's own; or none for later ones.
    private RenderSlot? Find(ContentItem item, Func<RenderSlot, bool>? hasEnough = null)
    {
        var other = session.Plan.Find(item);
        if (other is null || other.Ordinal > Slot.Ordinal)
        {
            return null;
        }

        if (other != Slot && _excerpt is null && !(other.IsKept && hasEnough?.Invoke(other) == true))
        {
            session.WaitFor(other);
        }

        return other;
    }
}
