using System.Collections.Concurrent;

namespace JekyllNet.Plugins.SeoTag;

/// <summary>The formatted texts of the configuration, which are the same on every page. Safe for concurrent use.</summary>
internal sealed class SiteTexts
{
    private readonly ConcurrentDictionary<string, string> _formatted = new(StringComparer.Ordinal);

    public string Get(string text, Func<string, string> format) => _formatted.TryGetValue(text, out var known) ? known : _formatted.GetOrAdd(text, format(text));
}
