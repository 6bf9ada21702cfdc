using System.Collections.Frozen;

namespace JekyllNet.Templating.Tags;

/// <summary>The plugins that tags and filters are known to come from, for the message where a site uses one without the plugin.</summary>
internal static class KnownTags
{
    private static readonly FrozenDictionary<string, string> PluginsOfTags = new Dictionary<string, string>
    {
        ["asset"] = "jekyll-assets",
        ["avatar"] = "jekyll-avatar",
        ["bibliography"] = "jekyll-scholar",
        ["cite"] = "jekyll-scholar",
        ["feed_meta"] = "jekyll-feed",
        ["gist"] = "jekyll-gist",
        ["github_edit_link"] = "jekyll-github-metadata",
        ["include_cached"] = "jekyll-include-cache",
        ["last_modified_at"] = "jekyll-last-modified-at",
        ["octicon"] = "jekyll-octicons",
        ["picture"] = "jekyll-picture-tag",
        ["prism"] = "jekyll-prism-plugin",
        ["reference"] = "jekyll-scholar",
        ["seo"] = "jekyll-seo-tag",
        ["svg"] = "jekyll-svg-inliner",
        ["t"] = "jekyll-multiple-languages-plugin",
        ["toc"] = "jekyll-toc",
        ["toc_only"] = "jekyll-toc",
        ["translate"] = "jekyll-multiple-languages-plugin",
        ["twitter"] = "jekyll-twitter-plugin",
        ["youtube"] = "jekyll-youtube",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> PluginsOfFilters = new Dictionary<string, string>
    {
        ["emojify"] = "jemoji",
        ["encode_email"] = "jekyll-email-protect",
        ["inject_anchors"] = "jekyll-toc",
        ["mentionify"] = "jekyll-mentions",
        ["reading_time"] = "jekyll-time-to-read",
        ["tag_cloud"] = "jekyll-tagging",
        ["tag_link"] = "jekyll-tagging",
        ["tags"] = "jekyll-tagging",
        ["toc"] = "jekyll-toc",
        ["toc_only"] = "jekyll-toc",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The plugin that is known to bring a tag; <see langword="null"/> for any other.</summary>
    public static string? PluginOfTag(string tag) => PluginsOfTags.GetValueOrDefault(tag);

    /// <summary>The plugin that is known to bring a filter; <see langword="null"/> for any other.</summary>
    public static string? PluginOfFilter(string filter) => PluginsOfFilters.GetValueOrDefault(filter);

    /// <summary>The tags and filters that a plugin is known to bring.</summary>
    public static IEnumerable<(string Kind, string Name)> OfPlugin(string plugin) =>
        PluginsOfTags.Where(t => t.Value == plugin).Select(t => ("tag", t.Key))
            .Concat(PluginsOfFilters.Where(f => f.Value == plugin).Select(f => ("filter", f.Key))).OrderBy(p => p.Key, StringComparer.Ordinal);

    /// <summary>What to say of an error of Liquid's that a missing plugin explains; <see langword="null"/> for any other.</summary>
    /// <param name="description">The error, without Liquid's prefix and place.</param>
    public static string? Explain(string description) =>
        NameIn(description, "Unknown tag '") is { } tag && PluginsOfTags.TryGetValue(tag, out var plugin)
            ? $"The tag '{tag}' comes with the plugin {plugin}: list it under 'plugins'."
            : NameIn(description, "undefined filter ") is { } filter && PluginsOfFilters.TryGetValue(filter, out plugin)
                ? $"The filter '{filter}' comes with the plugin {plugin}: list it under 'plugins'."
                : null;

    private static string? NameIn(string description, string start) =>
        description.StartsWith(start, StringComparison.Ordinal) ? description[start.Length..].TrimEnd('\'') : null;
}
