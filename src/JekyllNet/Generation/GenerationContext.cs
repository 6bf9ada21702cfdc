using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Generation;

/// <summary>What a generator may see and change.</summary>
public sealed class GenerationContext
{
    private readonly IItemUrls _urls;
    private readonly FrontMatterDefaults _defaults;

    internal GenerationContext(
        SiteContent content,
        SiteConfiguration configuration,
        ISiteFileSystem fileSystem,
        TimeValue time,
        IItemUrls urls,
        FrontMatterDefaults defaults,
        SiteLog log,
        CancellationToken cancellation)
    {
        Content = content;
        Configuration = configuration;
        FileSystem = fileSystem;
        Time = time;
        _urls = urls;
        _defaults = defaults;
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
