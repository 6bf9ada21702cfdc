namespace JekyllNet.AspNetCore;

/// <summary>How a site is built and served.</summary>
public sealed class JekyllSiteOptions
{
    /// <summary>Below the site's root: where the script is; without its extension, where it connects to.</summary>
    internal const string LiveReloadRoute = "/_jekyll/livereload";

    /// <summary>The source folder; relative paths start from the application's content root.</summary>
    public string Source { get; set; } = "";

    /// <summary>
    /// A folder that holds the built site, such as JekyllNet.MSBuild makes beside an application; relative paths start from the
    /// application's base directory. A site that is not watched is served from there, if the folder exists, and not built at start.
    /// </summary>
    /// <remarks>The path that the site is mapped to must be the <c>baseurl</c> that it was built with.</remarks>
    public string? PublishedFolder { get; set; }

    /// <summary>Sets the site up further: plugins, configuration keys, drafts.</summary>
    public Action<SiteBuilder>? Configure { get; set; }

    /// <summary>Whether the site is built again when its files change. On in the Development environment unless set.</summary>
    public bool? Watch { get; set; }

    /// <summary>Whether changes are found by looking again and again; for folders that the operating system tells nothing of.</summary>
    public bool ForcePolling { get; set; }

    /// <summary>Whether open pages reload when the site was built again. On in the Development environment unless set.</summary>
    public bool? ReloadPages { get; set; }

    /// <summary>How and when open pages reload.</summary>
    public ReloadOptions Reload { get; } = new();

    /// <summary>Whether the problems are shown while the site does not build, rather than the last good version. On in Development unless set.</summary>
    public bool? ShowProblems { get; set; }

    /// <summary>Whether what an earlier build left in the destination is served, and nothing built before the first change.</summary>
    public bool ServeExistingOutput { get; set; }

    /// <summary>Whether folders are listed rather than served by their index (<c>show_dir_listing</c>).</summary>
    public bool ShowListings { get; set; }

    /// <summary>
    /// The <c>Cache-Control</c> of a file, by its path relative to the site's root; null for none. Unless set, <c>no-cache</c>: browsers keep
    /// files, and ask with their entity tag whether they still hold.
    /// </summary>
    public Func<string, string?> CacheControl { get; set; } = _ => "no-cache";

    /// <summary>Headers of every answer. A <c>Cache-Control</c> here wins over <see cref="CacheControl"/>.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    internal bool LiveReload => ReloadPages == true;

    internal bool ShowErrors => ShowProblems == true;
}
