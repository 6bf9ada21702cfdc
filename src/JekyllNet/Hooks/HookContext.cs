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

    /// <summary><see cref="HookEvent.PreRender"/>: further variables that templates see at their top level.</summary>
    public HashValue? Payload { get; internal init; }

    /// <summary><see cref="HookEvent.OnObsolete"/>: the absolute paths that will be deleted; entries may be taken out or added.</summary>
    public IList<string>? Obsolete { get; internal init; }

    /// <summary>Takes messages.</summary>
    public SiteLog Log { get; }
}
