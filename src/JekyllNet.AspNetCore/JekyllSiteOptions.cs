using Microsoft.AspNetCore.Http;

namespace JekyllNet.AspNetCore;

/// <summary>How a site is built and served.</summary>
public sealed class JekyllSiteOptions
{
    /// <summary>Below the site's root: where the script is; without its extension, where it connects to.</summary>
    internal const string LiveReloadRoute = "/_jekyll/livereload";

    /// <summary>The source folder; relative paths start from the application's content root.</summary>
    public string Source { get; set; } = "";

    /// <summary>Sets the site up further: plugins, configuration keys, drafts.</summary>
    public Action<SiteBuilder>? Configure { get; set; }

    /// <summary>Whether the site is built again when its files change. On in the Development environment unless set.</summary>
    public bool? Watch { get; set; }

    /// <summary>Whether changes are found by looking again and again; for folders that the operating system tells nothing of.</summary>
    public bool ForcePolling { get; set; }

    /// <summary>Whether open pages reload when the site was built again. On in the Development environment unless set.</summary>
    public bool? ReloadPages { get; set; }

    /// <summary>Whether the problems are shown while the site does not build, rather than the last good version. On in Development unless set.</summary>
    public bool? ShowProblems { get; set; }

    /// <summary>Whether what an earlier build left in the destination is served, and nothing built before the first change.</summary>
    public bool ServeExistingOutput { get; set; }

    /// <summary>Whether folders are listed rather than served by their index (<c>show_dir_listing</c>).</summary>
    public bool ShowListings { get; set; }

    /// <summary>Headers of every answer, such as <c>Cache-Control</c>.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    internal bool LiveReload => ReloadPages == true;

    internal bool ShowErrors => ShowProblems == true;

    /// <summary>Where the site is mapped to, without a slash at its end.</summary>
    internal string Root { get; set; } = "";

    internal string LiveReloadPath(HttpRequest request) => request.PathBase + Root + LiveReloadRoute + ".js";
}
