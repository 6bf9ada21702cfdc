using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Hooks;

/// <summary>What a hook is given. What can be set takes effect when the hook returns.</summary>
public sealed class HookContext
{
    internal HookContext(HookOwner owner, HookEvent moment, SiteContent? content, ContentItem? item, SiteLog log)
    {
        Owner = owner;
        Event = moment;
        Content = content;
        Item = item;
        Log = log;
    }

    /// <summary>Whose hook runs.</summary>
    public HookOwner Owner { get; internal set; }

    /// <summary>Which moment this is.</summary>
    public HookEvent Event { get; }

    /// <summary>The site's content; <see langword="null"/> before reading begins and in <see cref="HookEvent.PostInit"/>.</summary>
    public SiteContent? Content { get; }

    /// <summary>The page or document, for item hooks.</summary>
    public ContentItem? Item { get; }

    /// <summary>
    /// <see cref="HookEvent.PostConvert"/>: the converted body; <see cref="HookEvent.PostRender"/> of an item: its output. May be changed.
    /// </summary>
    public string? Text { get; set; }

    /// <summary>
    /// <see cref="HookEvent.PreRender"/>: further variables that templates see at their top level: those of all items for the site's
    /// hook, those of the one item for an item's.
    /// </summary>
    public HashValue? Payload { get; internal init; }

    /// <summary><see cref="HookEvent.PreRender"/> of the site: further variables of <c>site</c>.</summary>
    public HashValue? SiteVariables { get; internal init; }

    /// <summary>
    /// <see cref="HookEvent.PreRender"/> of an item: further variables of <c>page</c> in the item, its layouts and includes. Unlike in
    /// Jekyll, where a document keeps them, other items do not see them; for that, change <see cref="ContentItem.Data"/>.
    /// </summary>
    public HashValue? PageVariables { get; internal init; }

    /// <summary>The site's configuration; its <see cref="SiteConfiguration.Destination"/> and an item's
    /// <see cref="ContentItem.Destination"/> make the path of the written file.</summary>
    public SiteConfiguration Configuration { get; internal set; } = null!;

    /// <summary><see cref="HookEvent.OnObsolete"/>: the absolute paths that will be deleted; entries may be taken out or added.</summary>
    public IList<string>? Obsolete { get; internal init; }

    /// <summary>Takes messages.</summary>
    public SiteLog Log { get; }

    internal Func<string, string, string, HashValue?, Page>? PageFactory { get; init; }

    /// <summary>Makes a page that has no file, for the site's hooks. It is not yet part of the site.</summary>
    /// <param name="directory">The directory below the source, empty for the root.</param>
    /// <param name="name">The file name with its extension, which chooses the converters.</param>
    /// <param name="content">The body.</param>
    /// <param name="data">The front matter.</param>
    /// <exception cref="InvalidOperationException">The hook is not the site's.</exception>
    public Page CreatePage(string directory, string name, string content, HashValue? data = null) =>
        PageFactory is { } make ? make(directory, name, content, data) : throw new InvalidOperationException("Only the site's hooks make pages.");
}
