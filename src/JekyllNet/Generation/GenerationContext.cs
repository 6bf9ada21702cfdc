using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Templating.Drops;

namespace JekyllNet.Generation;

/// <summary>What a generator may see and change.</summary>
public sealed class GenerationContext
{
    private readonly IItemUrls _urls;
    private readonly FrontMatterDefaults _defaults;
    private readonly DropCache _drops;

    internal GenerationContext(
        SiteContent content,
        SiteConfiguration configuration,
        ISiteFileSystem fileSystem,
        TimeValue time,
        IItemUrls urls,
        FrontMatterDefaults defaults,
        DropCache drops,
        SiteLog log,
        CancellationToken cancellation)
    {
        Content = content;
        Configuration = configuration;
        FileSystem = fileSystem;
        Time = time;
        _urls = urls;
        _defaults = defaults;
        _drops = drops;
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

    /// <summary>Takes messages.</summary>
    public SiteLog Log { get; }

    /// <summary>Ends the build.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>An item as templates see it, to be put into variables such as a paginator's.</summary>
    public FluidValue ToLiquid(ContentItem item) => _drops.Of(item);

    /// <summary>Makes another page of a page's file, to be written elsewhere. It is not yet part of the site.</summary>
    /// <param name="page">The page whose front matter and body are taken.</param>
    /// <param name="directory">The directory that its URL is made from.</param>
    public Page CopyPage(Page page, string directory) =>
        new(page.Path, directory, page.Name, _urls, _defaults)
        {
            RelativePath = page.RelativePath,
            Data = new HashValue(page.Data),
            Content = page.Content,
            ContentLine = page.ContentLine,
        };

    /// <summary>Makes a page that has no file (Jekyll's PageWithoutAFile). It is not yet part of the site.</summary>
    /// <param name="directory">The directory below the source, empty for the root.</param>
    /// <param name="name">The file name with its extension, which chooses the converters.</param>
    /// <param name="content">The body.</param>
    /// <param name="data">The front matter.</param>
    public Page CreatePage(string directory, string name, string content, HashValue? data = null) =>
        new(SitePath.Join(SitePath.Join(Configuration.Source, directory), name), directory, name, _urls, _defaults)
        {
            Content = content,
            Data = data ?? new HashValue(),
            IsGenerated = true,
        };
}
