using Fluid.Values;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>What Jekyll 4.4.1 assumes where a site's configuration says nothing.</summary>
internal static class ConfigurationDefaults
{
    /// <summary>What is left out of every site, besides the site's own <c>exclude</c>.</summary>
    public static readonly IReadOnlyList<string> Excludes =
    [
        ".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules",
        "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
    ];

    /// <summary>A new mapping of all defaults, in Jekyll's order.</summary>
    /// <param name="workingDirectory">The absolute directory that <c>source</c> and <c>destination</c> start from.</param>
    public static HashValue Create(string workingDirectory) => Hash(
        ("source", Text(workingDirectory)),
        ("destination", Text(SitePath.Join(workingDirectory, "_site"))),
        ("collections_dir", Text("")),
        ("cache_dir", Text(".jekyll-cache")),
        ("plugins_dir", Text("_plugins")),
        ("layouts_dir", Text("_layouts")),
        ("data_dir", Text("_data")),
        ("includes_dir", Text("_includes")),
        ("collections", new HashValue()),
        ("safe", BooleanValue.False),
        ("include", ListValue.OfStrings([".htaccess"])),
        ("exclude", new ListValue()),
        ("keep_files", ListValue.OfStrings([".git", ".svn"])),
        ("encoding", Text("utf-8")),
        ("markdown_ext", Text("markdown,mkdown,mkdn,mkd,md")),
        ("strict_front_matter", BooleanValue.False),
        ("show_drafts", NilValue.Instance),
        ("limit_posts", IntegerValue.Create(0)),
        ("future", BooleanValue.False),
        ("unpublished", BooleanValue.False),
        ("whitelist", new ListValue()),
        ("plugins", new ListValue()),
        ("markdown", Text("kramdown")),
        ("highlighter", Text("rouge")),
        ("lsi", BooleanValue.False),
        ("excerpt_separator", Text("\n\n")),
        ("incremental", BooleanValue.False),
        ("detach", BooleanValue.False),
        ("port", Text("4000")),
        ("host", Text("127.0.0.1")),
        ("baseurl", NilValue.Instance),
        ("show_dir_listing", BooleanValue.False),
        ("permalink", Text("date")),
        ("paginate_path", Text("/page:num")),
        ("timezone", NilValue.Instance),
        ("quiet", BooleanValue.False),
        ("verbose", BooleanValue.False),
        ("defaults", new ListValue()),
        ("liquid", Hash(
            ("error_mode", Text("warn")),
            ("strict_filters", BooleanValue.False),
            ("strict_variables", BooleanValue.False))),
        ("kramdown", Hash(
            ("auto_ids", BooleanValue.True),
            ("toc_levels", new ListValue(Enumerable.Range(1, 6).Select(FluidValue (n) => IntegerValue.Create(n)))),
            ("entity_output", Text("as_char")),
            ("smart_quotes", Text("lsquo,rsquo,ldquo,rdquo")),
            ("input", Text("GFM")),
            ("hard_wrap", BooleanValue.False),
            ("guess_lang", BooleanValue.True),
            ("footnote_nr", IntegerValue.Create(1)),
            ("show_warnings", BooleanValue.False))));

    private static StringValue Text(string value) => StringValue.Create(value);

    private static HashValue Hash(params ReadOnlySpan<(string Key, FluidValue Value)> entries)
    {
        var hash = new HashValue();
        foreach (var (key, value) in entries)
        {
            hash[key] = value;
        }

        return hash;
    }
}
