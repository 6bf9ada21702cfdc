using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Templating.Drops;
using JekyllNet.Templating.Filters;

namespace JekyllNet.Generation;

/// <summary>What a generator may see and change.</summary>
public sealed class GenerationContext
{
    private readonly IItemUrls _urls;
    private readonly FrontMatterDefaults _defaults;
    private readonly GenerationServices _services;

    internal GenerationContext(
        SiteContent content,
        SiteConfiguration configuration,
        ISiteFileSystem fileSystem,
        TimeValue time,
        IItemUrls urls,
        FrontMatterDefaults defaults,
        GenerationServices services,
        SiteLog log,
        CancellationToken cancellation)
    {
        Content = content;
        Configuration = configuration;
        FileSystem = fileSystem;
        Time = time;
        _urls = urls;
        _defaults = defaults;
        _services = services;
        Log = log;
        Cancellation = cancellation;
    }

    /// <summary>What was read and what earlier generators added.</summary>
    public SiteContent Content { get; }

    /// <summary>The site's configuration.</summary>
    public SiteConfiguration Configuration { get; }

    /// <summary>The source's files, to read only.</summary>
    public ISiteFileSystem FileSystem { get; }

    /// <summary><c>site.time</c>.</summary>
    public TimeValue Time { get; }

    /// <summary><c>jekyll.environment</c>.</summary>
    public string Environment => _services.Environment;

    /// <summary>Takes messages.</summary>
    public SiteLog Log { get; }

    /// <summary>
    /// Whether a generator that says that it <see cref="IGenerator.LeavesItemsAlone"/> has changed one all the same, and with it
    /// nothing but the item's own properties. Then the next build reads all again.
    /// </summary>
    public bool HasChangedItems { get; set; }

    /// <summary>Ends the build.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>An item as templates see it, to be put into variables such as a paginator's.</summary>
    public FluidValue ToLiquid(ContentItem item) => ItemDrops.Of(item);

    /// <summary>A static file as templates see it.</summary>
    public FluidValue ToLiquid(StaticFile file) => ItemDrops.Of(file);

    /// <summary>Whether an item will be written: pages always, documents if their collection is written and they are published.</summary>
    public bool IsWritten(ContentItem item) => item is not Document document || (document.Collection.Output && _services.IsPublished(document));

    /// <summary>The URL with the site's <c>url</c> and <c>baseurl</c>, as the filter <c>absolute_url</c> makes it.</summary>
    /// <exception cref="Liquid.LiquidRenderException">It is no URL.</exception>
    public string AbsoluteUrl(string url) => SiteUrls.Absolute(url, _services);

    /// <summary>What a filter without arguments makes of a value; the value itself where there is no such filter.</summary>
    public FluidValue Filter(string name, FluidValue input) => _services.Filter(name, input);

    /// <summary>Where the configuration files give a key of their top level, for messages; <see langword="null"/> where none does.</summary>
    public SourceLocation? PlaceOf(string key) => _services.PlaceOf(key);

    /// <summary>Whether files with this extension (with its dot) are Markdown.</summary>
    public bool IsMarkdown(string extension) => _services.IsMarkdown(extension);

    /// <summary>Whether a path relative to the source matches one of these patterns, which are those of <c>exclude</c>.</summary>
    public bool MatchesAny(IEnumerable<string> patterns, string path) => _services.MatchesAny(patterns, path);

    /// <summary>Reads a static file as a page, with front matter or without. It is not yet part of the site.</summary>
    public Page ReadPage(StaticFile file) => _services.ReadPage(file);

    /// <summary>Makes the excerpt of an item anew from its body, in place of the one it has or names.</summary>
    public void RenewExcerpt(ContentItem item) => _services.RenewExcerpt(item);

    /// <summary>Fills in a permalink template: each placeholder's escaped value in place of <c>:name</c>.</summary>
    public string MakeUrl(string template, params ReadOnlySpan<(string Name, string Value)> placeholders) =>
        UrlTemplate.Sanitize(UrlTemplate.Fill(template, placeholders));

    /// <summary>Makes a layout that has no file. It is not yet part of the site.</summary>
    /// <param name="name">The name that front matter refers to it by.</param>
    /// <param name="content">The template.</param>
    /// <param name="data">Its front matter.</param>
    public Layout CreateLayout(string name, string content, HashValue? data = null)
    {
        var path = SitePath.Join(SitePath.Sanitize(Configuration.Source, Configuration.LayoutsDir), name + ".html");
        return new Layout(name, path, path, data ?? new HashValue(), content, 1);
    }

    /// <summary>Makes another page of a page's file, to be written elsewhere. It is not yet part of the site.</summary>
    /// <param name="page">The page whose front matter and body are taken.</param>
    /// <param name="directory">The directory that its URL is made from.</param>
    /// <param name="name">The file name, whose extension chooses the converters; the page's own unless given.</param>
    public Page CopyPage(Page page, string directory, string? name = null) =>
        new(page.Path, directory, name ?? page.Name, _urls, _defaults)
        {
            RelativePath = page.RelativePath,
            Data = new HashValue(page.Data),
            Content = page.Content,
            ContentLine = page.ContentLine,
        };

    /// <summary>Puts a copy of a page in its place, which may be changed while what was read stays as it is.</summary>
    /// <returns>The copy, which is part of the site now.</returns>
    /// <exception cref="ArgumentException">The page is no part of the site.</exception>
    public Page ReplacePage(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var at = Content.Pages.IndexOf(page);
        return at < 0 ? throw new ArgumentException("The page is no part of the site.", nameof(page)) : Content.Pages[at] = page.Copy();
    }

    /// <summary>Makes a page that has no file (Jekyll's PageWithoutAFile). It is not yet part of the site.</summary>
    /// <param name="directory">The directory below the source, empty for the root.</param>
    /// <param name="name">The file name with its extension, which chooses the converters.</param>
    /// <param name="content">The body.</param>
    /// <param name="data">The front matter.</param>
    public Page CreatePage(string directory, string name, string content, HashValue? data = null) =>
        Page.Generated(Configuration.Source, directory, name, content, data, _urls, _defaults);
}
