using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.Feed;

/// <summary>The configuration's <c>feed</c>.</summary>
internal sealed class FeedSettings
{
    private readonly HashValue _values;

    public FeedSettings(SiteConfiguration configuration)
    {
        _values = configuration["feed"] as HashValue ?? new HashValue();
        var listed = _values["collections"] switch
        {
            ListValue names => names.Select(n => (n.ToStringValue(), new HashValue())),
            HashValue byName => byName.Select(c => (c.Key.ToStringValue(), c.Value as HashValue ?? new HashValue())),
            _ => [],
        };
        foreach (var (name, settings) in listed)
        {
            Collections.Add(MakeCollection(name, settings));
        }

        if (Collections.All(c => c.Name != "posts"))
        {
            Collections.Add(MakeCollection("posts", new HashValue()));
        }
    }

    /// <summary>The collections that get a feed; always the posts.</summary>
    public List<FeedCollection> Collections { get; } = [];

    /// <summary>Whether there is nothing to do while developing.</summary>
    public bool IsDisabledInDevelopment => _values["disable_in_development"].IsTruthy();

    /// <summary>Whether tags get feeds.</summary>
    public bool HasTagFeeds => _values["tags"].IsTruthy();

    /// <summary>How the feeds of tags are made.</summary>
    public HashValue Tags => _values["tags"] as HashValue ?? new HashValue();

    /// <summary>The path of the feed of posts, as it stands in the configuration.</summary>
    public string MainPath => Collections.First(c => c.Name == "posts").Path is { } path ? path : "feed.xml";

    private FeedCollection MakeCollection(string name, HashValue settings)
    {
        var path = settings["path"];
        var categories = settings["categories"];
        if (name == "posts")
        {
            path = path.Or(_values["path"]);
            categories = categories.Or(_values["categories"]);
        }

        var names = categories is ListValue list ? list.Select(c => c.ToStringValue()).Distinct() : [];
        return new FeedCollection(name, path.IsTruthy() ? path.ToStringValue() : null, [.. names]);
    }
}
