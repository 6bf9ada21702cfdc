namespace JekyllNet.Plugins.Feed;

/// <summary>A collection that gets a feed.</summary>
/// <param name="Name">The collection's label.</param>
/// <param name="Path">Where its feed goes, if configured.</param>
/// <param name="Categories">The categories of it that get feeds of their own.</param>
internal sealed record FeedCollection(string Name, string? Path, IReadOnlyList<string> Categories)
{
    /// <summary>The path of the feed of the collection or of one of its categories.</summary>
    public string PathOf(string? category)
    {
        var prefix = Name == "posts" ? "/feed" : "/feed/" + Name;
        return category is null ? Path ?? prefix + ".xml" : $"{prefix}/{category}.xml";
    }
}
