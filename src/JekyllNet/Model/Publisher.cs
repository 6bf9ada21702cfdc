using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>Decides what is published: <c>published</c> in front matter, and whether the date has come.</summary>
internal sealed class Publisher(bool unpublished, bool future, DateTimeOffset now)
{
    public bool IsPublished(ContentItem item) => CanBePublished(item.Data) && !IsHiddenInFuture(item);

    /// <summary>Whether the item is written: a page always, a document if its collection is and it is published.</summary>
    public bool IsWritten(ContentItem item) => item is not Document document || (document.Collection.Output && IsPublished(document));

    /// <summary>Whether the item is a document whose date is later than the site's time, by whole seconds.</summary>
    public bool IsHiddenInFuture(ContentItem item) =>
        !future && item is Document { Data: var data } && data["date"] is TimeValue date && date.Value.ToUnixTimeSeconds() > now.ToUnixTimeSeconds();

    // Present but nil counts as false: an empty "published:" hides the item.
    private bool CanBePublished(HashValue data) =>
        unpublished || !data.TryGetValue("published", out var value) || !(value.IsNil() || value is BooleanValue flag && !flag.ToBooleanValue());
}
