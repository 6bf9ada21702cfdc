using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Configuration keys that have no effect, or another one than their author may think.</summary>
internal sealed class ConfigurationKeyCheck : ISiteCheck
{
    // Keys that older versions of Jekyll knew. What 4.4.1 itself refuses or warns of is in the build's own report.
    private static readonly (string Key, string Message)[] Gone =
    [
        ("auto", "'auto' is of Jekyll 0.x; the switch --watch took its place."),
        ("server", "'server' is of Jekyll 0.x; the command serve took its place."),
        ("server_port", "'server_port' is now 'port'."),
        ("pygments", "'pygments' is of Jekyll 1; code is coloured by Rouge."),
        ("redcarpet", "Options of Redcarpet, which Jekyll 4 no longer has, are not read."),
        ("rdiscount", "Options of RDiscount, which Jekyll 4 no longer has, are not read."),
        ("maruku", "Options of Maruku, which Jekyll 4 no longer has, are not read."),
        ("textile", "Textile is not converted without a plugin."),
        ("redcloth", "Textile is not converted without a plugin."),
        ("markdown_extensions", "'markdown_extensions' is not read; the key is 'markdown_ext'."),
        ("layouts", "'layouts' is now 'layouts_dir'."),
        ("plugins_path", "'plugins_path' is now 'plugins_dir'."),
        ("bundler", "'bundler' is not read."),
        ("paginate_by", "'paginate_by' is not read; the key is 'paginate'."),
        ("full_rebuild", "'full_rebuild' is of Jekyll 2; builds are full unless --incremental is given."),
        ("excerpt_link", "'excerpt_link' is not read by Jekyll."),
    ];

    private static readonly (string Key, string Message)[] GoneBelowSass =
    [
        ("implementation", "'sass: implementation' chooses between compilers of Ruby; Dart Sass is used."),
        ("line_comments", "'sass: line_comments' is of the old Ruby Sass; Dart Sass writes none."),
        ("precision", "'sass: precision' is of LibSass; Dart Sass always keeps ten digits."),
        ("cache", "'sass: cache' is of the old Ruby Sass."),
        ("cache_location", "'sass: cache_location' is of the old Ruby Sass."),
    ];

    private static readonly string[] Addresses = ["url", "baseurl"];

    private static readonly string[] Paginators = ["jekyll-paginate", "jekyll-paginate-v2"];

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var texts = site.ConfigurationTexts;
        foreach (var (key, message) in Gone)
        {
            if (texts.Find(key) is { } place && !IsUsed(site, key))
            {
                yield return Ignored(message, place);
            }
        }

        if (site.Configuration.IsSet("gems") && texts.Find("gems") is { } gems)
        {
            yield return new Finding(
                FindingCategory.Configuration,
                Diagnostic.Warning(FindingId.ConfigurationKeyIgnored, "'gems' is not read since Jekyll 4: the plugins listed there stay off.", gems),
                "Rename the key to 'plugins'.");
        }

        foreach (var (key, message) in GoneBelowSass)
        {
            if (site.Configuration.Sass.ContainsKey(key) && texts.Find("sass", key) is { } place)
            {
                yield return Ignored(message, place);
            }
        }

        if (site.Configuration.IsSet("paginate") && !site.ActivePlugins.Any(Paginators.Contains))
        {
            yield return new Finding(
                FindingCategory.Configuration,
                Diagnostic.Warning(FindingId.ConfigurationKeyIgnored, "'paginate' has no effect without the plugin jekyll-paginate.", texts.Find("paginate")),
                "List jekyll-paginate under plugins, or take the key out.");
        }

        foreach (var key in Addresses)
        {
            if (SlashAtEnd(site, key) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding Ignored(string message, SourceLocation place) =>
        Finding.Of(FindingCategory.Configuration, Diagnostic.Info(FindingId.ConfigurationKeyIgnored, message, place));

    // A key that templates read is the site's own, whatever Jekyll once meant by it.
    private static bool IsUsed(CheckedSite site, string key) =>
        site.Uses.Parts.Any(p => p.Markup.Contains("site." + key, StringComparison.Ordinal) || p.Markup.Contains($"site['{key}']", StringComparison.Ordinal));

    private static Finding? SlashAtEnd(CheckedSite site, string key)
    {
        var value = site.Configuration[key].ToStringValue();
        return value.EndsWith('/') && site.ConfigurationTexts.Find(key) is { } place
            ? Finding.Of(FindingCategory.Configuration, Diagnostic.Info(
                FindingId.SlashAtEnd, $"'{key}: {value}' ends in a slash; templates that put a path behind it write two.", place))
            : null;
    }
}
