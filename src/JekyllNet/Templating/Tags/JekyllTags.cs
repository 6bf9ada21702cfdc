using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Templating.Tags;

/// <summary>The tags that Jekyll adds to Liquid's.</summary>
internal static class JekyllTags
{
    /// <summary>Adds or replaces them all. The render state of every context must be an <see cref="ITagServices"/>.</summary>
    public static void AddTo(TagRegistry tags)
    {
        tags.AddTag("include", tag => IncludeTag.Parse(tag, isRelative: false));
        tags.AddTag("include_relative", tag => IncludeTag.Parse(tag, isRelative: true));
        tags.AddTag("highlight", HighlightTag.Parse);
        tags.AddTag("link", LinkTag.Parse);
        tags.AddTag("post_url", PostUrlTag.Parse);
    }
}
