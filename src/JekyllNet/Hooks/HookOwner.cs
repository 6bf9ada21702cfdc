using JekyllNet.Model;

namespace JekyllNet.Hooks;

/// <summary>What a hook belongs to: the site, pages, all documents, one collection, or the cleaning of the destination.</summary>
/// <param name="Name">Jekyll's name: <c>site</c>, <c>pages</c>, <c>posts</c>, <c>documents</c>, <c>clean</c>, or a collection's label.</param>
public readonly record struct HookOwner(string Name)
{
    /// <summary>The site as a whole.</summary>
    public static readonly HookOwner Site = new("site");

    /// <summary>Every page.</summary>
    public static readonly HookOwner Pages = new("pages");

    /// <summary>Every post and draft.</summary>
    public static readonly HookOwner Posts = new("posts");

    /// <summary>Every document of every collection; runs after the collection's own hooks.</summary>
    public static readonly HookOwner Documents = new("documents");

    /// <summary>The cleaning of the destination.</summary>
    public static readonly HookOwner Clean = new("clean");

    /// <summary>The documents of one collection.</summary>
    public static HookOwner Collection(string label) => new(label);

    /// <summary>The owner that an item's hooks run for first.</summary>
    internal static HookOwner For(ContentItem item) => item is Document document ? new HookOwner(document.Collection.Label) : Pages;

    /// <summary>Whether the owner has such an event.</summary>
    internal bool Supports(HookEvent moment) => Name switch
    {
        "site" => moment is HookEvent.AfterInit or HookEvent.AfterReset or HookEvent.PostRead or HookEvent.PreRender or HookEvent.PostRender or HookEvent.PostWrite,
        "clean" => moment is HookEvent.OnObsolete,
        _ => moment is HookEvent.PostInit or HookEvent.PreRender or HookEvent.PostConvert or HookEvent.PostRender or HookEvent.PostWrite,
    };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
