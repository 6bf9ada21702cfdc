using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Tells which links lead to a file of the site.</summary>
internal sealed class LinkTargets(IEnumerable<string> paths, string baseUrl)
{
    private readonly HashSet<string> _paths = paths.ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a link leads somewhere, or out of the site, where nothing can be said.</summary>
    /// <param name="page">The page that the link stands on, relative to the destination.</param>
    /// <param name="link">The link as the browser sees it.</param>
    public bool Leads(string page, string link)
    {
        var end = link.IndexOfAny(['?', '#']);
        var path = end < 0 ? link : link[..end];
        if (path.Length == 0 || path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path))
        {
            return true;
        }

        path = Uri.UnescapeDataString(path);
        if (path[0] == '/' && baseUrl.Trim('/') is { Length: > 0 } prefix)
        {
            prefix = "/" + prefix;
            if (!path.StartsWith(prefix, StringComparison.Ordinal) || (path.Length > prefix.Length && path[prefix.Length] != '/'))
            {
                return true;    // another site on the same host
            }

            path = path[prefix.Length..] is { Length: > 0 } rest ? rest : "/";
        }

        var target = SitePath.Expand(path, SitePath.DirectoryName("/" + page)).TrimStart('/');
        return IsThere(target, path.EndsWith('/'));
    }

    // As web servers look files up: the file, the file without its extension, the folder's index.
    private bool IsThere(string target, bool isFolder) =>
        (!isFolder && (_paths.Contains(target) || _paths.Contains(target + ".html")))
        || _paths.Contains(target.Length == 0 ? "index.html" : target + "/index.html")
        || (target.Length == 0 ? _paths.Contains("index.htm") : _paths.Contains(target + "/index.htm") || _paths.Contains(target + "/index.xml"));

    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return colon > 0 && (slash < 0 || colon < slash);
    }
}
