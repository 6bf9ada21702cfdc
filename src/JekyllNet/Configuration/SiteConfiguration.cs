using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>
/// A site's whole configuration: Jekyll's defaults, overlaid with the configuration files, overlaid with the caller's own
/// settings. Every key is kept in <see cref="Values"/>, which templates see as <c>site.KEY</c>; the properties read the ones
/// that the build itself needs, with Ruby's idea of true: anything but <c>false</c> and nil. Safe to read from several threads.
/// </summary>
public sealed class SiteConfiguration
{
    internal SiteConfiguration(HashValue values) => Values = values;

    /// <summary>Every key and value.</summary>
    public HashValue Values { get; }

    /// <summary>The directory that the site is read from.</summary>
    public string Source => Text("source");

    /// <summary>The directory that the site is written to.</summary>
    public string Destination => Text("destination");

    /// <summary>The directory, below the source, that holds the collections' directories; empty for the source itself.</summary>
    public string CollectionsDir => Text("collections_dir");

    /// <summary>The directory of the build's own files, below the source.</summary>
    public string CacheDir => Text("cache_dir");

    /// <summary>The directory of the site's own Ruby plugins, which are not run here.</summary>
    public string PluginsDir => Text("plugins_dir");

    /// <summary>The directory of layouts, below the source.</summary>
    public string LayoutsDir => Text("layouts_dir");

    /// <summary>The directory of includes, below the source.</summary>
    public string IncludesDir => Text("includes_dir");

    /// <summary>The directory of data files, below the source.</summary>
    public string DataDir => Text("data_dir");

    /// <summary>The collections by label, each with its settings (nil or a mapping); <c>posts</c> comes first. Empty if set to nil.</summary>
    public HashValue Collections => Values["collections"] as HashValue ?? new HashValue();

    /// <summary>Whether the site is not trusted: symbolic links that leave the source are skipped.</summary>
    public bool Safe => IsSet("safe");

    /// <summary>Patterns of entries that are read in spite of their names.</summary>
    public IReadOnlyList<string> Include => Texts("include");

    /// <summary>Patterns of entries that are not read.</summary>
    public IReadOnlyList<string> Exclude => Texts("exclude");

    /// <summary>Entries of the destination that cleaning leaves alone.</summary>
    public IReadOnlyList<string> KeepFiles => Texts("keep_files");

    /// <summary>The name of the encoding that sources are read with.</summary>
    public string Encoding => Text("encoding");

    /// <summary>The file extensions of Markdown, without a dot, separated by commas.</summary>
    public string MarkdownExt => Text("markdown_ext");

    /// <summary>Whether invalid front matter fails the build.</summary>
    public bool StrictFrontMatter => IsSet("strict_front_matter");

    /// <summary>Whether drafts are read.</summary>
    public bool ShowDrafts => IsSet("show_drafts");

    /// <summary>How many posts are kept; 0 for all.</summary>
    public long LimitPosts => Number("limit_posts");

    /// <summary>Whether posts with a date to come are published.</summary>
    public bool Future => IsSet("future");

    /// <summary>Whether items marked as unpublished are published.</summary>
    public bool Unpublished => IsSet("unpublished");

    /// <summary>The names of the plugins that the site asks for.</summary>
    public IReadOnlyList<string> Plugins => Texts("plugins");

    /// <summary>The name of the Markdown processor.</summary>
    public string Markdown => Text("markdown");

    /// <summary>The name of the highlighter; <see langword="null"/> if set to nil or false.</summary>
    public string? Highlighter => IsSet("highlighter") ? Text("highlighter") : null;

    /// <summary>Whether related posts are found by their content.</summary>
    public bool Lsi => IsSet("lsi");

    /// <summary>What ends an excerpt.</summary>
    public string ExcerptSeparator => Text("excerpt_separator");

    /// <summary>Whether only what has changed is rendered.</summary>
    public bool Incremental => IsSet("incremental");

    /// <summary>The path that the site is served under; <see langword="null"/> if not set.</summary>
    public string? Baseurl => TextOrNull("baseurl");

    /// <summary>The address that the site is served at; <see langword="null"/> if not set.</summary>
    public string? Url => TextOrNull("url");

    /// <summary>The permalink style or template.</summary>
    public string Permalink => Text("permalink");

    /// <summary>The template of the paths of a paginator's pages.</summary>
    public string PaginatePath => Text("paginate_path");

    /// <summary>The name of the time zone; <see langword="null"/> if not set.</summary>
    public string? TimeZone => IsSet("timezone") ? Text("timezone") : null;

    /// <summary>The name of the theme; <see langword="null"/> if not set.</summary>
    public string? Theme => TextOrNull("theme");

    /// <summary>The front matter defaults, as written.</summary>
    public FluidValue Defaults => Values["defaults"];

    /// <summary>How Liquid treats syntax errors: <c>lax</c>, <c>warn</c> or <c>strict</c>.</summary>
    public string LiquidErrorMode => Values["liquid"] is HashValue liquid ? liquid["error_mode"].ToStringValue() : "warn";

    /// <summary>Whether an unknown filter is an error.</summary>
    public bool StrictFilters => IsSet(Values["liquid"], "strict_filters");

    /// <summary>Whether an unknown variable is an error.</summary>
    public bool StrictVariables => IsSet(Values["liquid"], "strict_variables");

    /// <summary>The options of kramdown.</summary>
    public HashValue Kramdown => Values["kramdown"] as HashValue ?? new HashValue();

    /// <summary>The options of Sass; empty if not set.</summary>
    public HashValue Sass => Values["sass"] as HashValue ?? new HashValue();

    /// <summary>The value under <paramref name="key"/>; nil (never <see langword="null"/>) where there is none.</summary>
    public FluidValue this[string key] => Values[key];

    /// <summary>Whether the value under <paramref name="key"/> is anything but nil and false.</summary>
    public bool IsSet(string key) => RubyTruth.IsTruthy(Values[key]);

    internal static bool IsSet(FluidValue hash, string key) => hash is HashValue values && RubyTruth.IsTruthy(values[key]);

    private string Text(string key) => Values[key].ToStringValue();

    private string? TextOrNull(string key) => Values[key] is { } value && !value.IsNil() ? value.ToStringValue() : null;

    private long Number(string key) => Values[key] is IntegerValue { IsInt64: true } number ? number.Int64 : 0;

    private string[] Texts(string key) => Values[key] is ListValue list ? [.. list.OfType<StringValue>().Select(s => s.ToStringValue())] : [];
}
