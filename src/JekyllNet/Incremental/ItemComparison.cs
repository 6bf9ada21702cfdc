using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Incremental;

/// <summary>Compares an item with what it was in the last build.</summary>
internal static class ItemComparison
{
    /// <summary>What differs. Where nothing that a URL is made of does, the item takes its URL over.</summary>
    public static ItemChanges Compare(ContentItem before, ContentItem now)
    {
        if (before.GetType() != now.GetType())
        {
            return ItemChanges.Existence;
        }

        var changes = ItemChanges.None;
        if (!ValueComparison.AreSame(before.Data, now.Data, except: "date"))
        {
            changes |= ItemChanges.Data;
        }

        if (!ValueComparison.AreSame(before.Data["date"], now.Data["date"]))
        {
            changes |= ItemChanges.Date;
        }

        if (before.Content != now.Content || before.IsValidText != now.IsValidText)
        {
            changes |= ItemChanges.Body;
        }

        if (before.ContentLine != now.ContentLine)
        {
            changes |= ItemChanges.Line;
        }

        changes |= (before, now) switch
        {
            (Document x, Document y) => x.Next?.Identity != y.Next?.Identity || x.Previous?.Identity != y.Previous?.Identity ? ItemChanges.Neighbours : ItemChanges.None,
            (Page x, Page y) => ComparePages(x, y),
            _ => ItemChanges.None,
        };
        if ((changes & (ItemChanges.Data | ItemChanges.Date)) == 0)
        {
            now.TakeUrlFrom(before.UrlMemo);
        }

        return UrlOf(before) is { } url && url == UrlOf(now) ? changes : changes | ItemChanges.Url;
    }

    private static ItemChanges ComparePages(Page before, Page now)
    {
        var changes = before.Name == now.Name && before.IsGenerated == now.IsGenerated && ValueComparison.AreSame(before.Defaults, now.Defaults)
            ? ItemChanges.None
            : ItemChanges.Data;
        return ValueComparison.AreSame(before.Pager, now.Pager) ? changes : changes | ItemChanges.Pager;
    }

    // A front matter that allows no URL ends the build elsewhere.
    private static string? UrlOf(ContentItem item)
    {
        try
        {
            return item.Url;
        }
        catch (Exception problem) when (problem is JekyllException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}
