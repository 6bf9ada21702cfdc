using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.GitHubPages;

/// <summary>
/// The gem github-pages 232: the plugins that GitHub Pages switches on by itself, its white list, and the configuration that it forces.
/// The rest is Jekyll as ever, not the older version that GitHub runs.
/// </summary>
public sealed class GitHubPagesPlugin : IConfigurationPlugin
{
    private const string DefaultTheme = "jekyll-theme-primer";

    /// <summary>The plugins that are always on.</summary>
    private static readonly string[] DefaultPlugins =
    [
        "jekyll-coffeescript", "jekyll-commonmark-ghpages", "jekyll-gist", "jekyll-github-metadata", "jekyll-paginate", "jekyll-relative-links",
        "jekyll-optional-front-matter", "jekyll-readme-index", "jekyll-default-layout", "jekyll-titles-from-headings",
    ];

    private static readonly string[] AllowedPlugins =
    [
        .. DefaultPlugins, "jekyll-feed", "jekyll-redirect-from", "jekyll-seo-tag", "jekyll-sitemap", "jekyll-avatar", "jemoji", "jekyll-mentions",
        "jekyll-include-cache", "jekyll-octicons", "jekyll-remote-theme",
    ];

    /// <inheritdoc/>
    public string Name => "github-pages";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void ChangeConfiguration(ConfigurationChange change)
    {
        var values = change.Values;
        AddDefaults(change, values);
        values["lsi"] = BooleanValue.False;
        values["safe"] = BooleanValue.True;
        values["whitelist"] = Texts(change.Environment == "development" ? [.. AllowedPlugins, "jekyll-admin", Name] : [.. AllowedPlugins, Name]);
        values["highlighter"] = StringValue.Create("rouge");
        values["kramdown"] = Merged(values["kramdown"], new HashValue
        {
            ["template"] = StringValue.Empty,
            ["math_engine"] = StringValue.Create("mathjax"),
            ["syntax_highlighter"] = StringValue.Create("rouge"),
        });
        values["gist"] = Merged(values["gist"], new HashValue { ["noscript"] = BooleanValue.False });
        ChooseMarkdown(values);
        AddPlugins(values);
    }

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        // All of it is configuration.
    }

    private static void AddDefaults(ConfigurationChange change, HashValue values)
    {
        values["kramdown"] = new HashValue
        {
            ["gfm_quirks"] = StringValue.Create("paragraph_end"),
            ["syntax_highlighter_opts"] = new HashValue { ["default_lang"] = StringValue.Create("plaintext") },
        }.MergedWith(values["kramdown"] as HashValue ?? new HashValue());
        if (change.Environment != "development" && !values.ContainsKey("sass"))
        {
            values["sass"] = new HashValue { ["style"] = StringValue.Create("compressed") };
        }

        if (!values.ContainsKey("theme") && change.HasTheme(DefaultTheme))
        {
            values["theme"] = StringValue.Create(DefaultTheme);
        }
    }

    private static void ChooseMarkdown(HashValue values)
    {
        switch (values["markdown"].ToStringValue().ToLowerInvariant())
        {
            case "kramdown" or "commonmarkghpages":
                break;
            case "gfm":
                values["markdown"] = StringValue.Create("CommonMarkGhPages");
                values["commonmark"] = new HashValue
                {
                    ["extensions"] = Texts("table", "strikethrough", "autolink", "tagfilter"),
                    ["options"] = Texts("unsafe", "footnotes"),
                };
                break;
            default:
                values["markdown"] = StringValue.Create("kramdown");
                break;
        }
    }

    private static void AddPlugins(HashValue values)
    {
        var own = values["plugins"] switch
        {
            ListValue list => list.Select(v => v.ToStringValue()),
            StringValue one => [one.ToStringValue()],
            _ => [],
        };
        var all = own.Union(DefaultPlugins).ToList();
        if (values.ContainsKey("remote_theme") && !all.Contains("jekyll-remote-theme"))
        {
            all.Add("jekyll-remote-theme");
        }

        values["plugins"] = Texts([.. all]);
    }

    private static HashValue Merged(FluidValue basis, HashValue overlay) => (basis as HashValue ?? new HashValue()).MergedWith(overlay);

    private static ListValue Texts(params string[] texts) => new(texts.Select(FluidValue (t) => StringValue.Create(t)));
}
