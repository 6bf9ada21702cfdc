using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Tells which links lead to a file of the site.</summary>
internal sealed class LinkTargets(IEnumerable<string> paths, string baseUrl)
{
    private readonly HashSet<string> _paths = paths.ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a link leads somewhere, or out of the site, where nothing can be said.</summary>
    /// <param name="page">The page that the link stands on, relative to the destination.</param>
    /// <param name="link">The link as the browser sees it.</param>
    /// <param name="target">The file that it leads to; null outside of the site.</param>
    public bool TryFind(string page, string link, out string? target)
    {
        target = null;
        var end = link.IndexOfAny(['?', '#']);
        var path = end < 0 ? link : link[..end];
        if (path.Length == 0)
        {
            target = page;
            return true;
        }

        if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path))
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

        var expanded = SitePath.Expand(path, SitePath.DirectoryName("/" + page)).TrimStart('/');
        target = Candidates(expanded, path.EndsWith('/')).FirstOrDefault(_paths.Contains);
        return target is not null;
    }

    // As web servers look files up: the file, the file without its extension, the folder's index.
    private static IEnumerable<string> Candidates(string path, bool isFolder)
    {
        if (!isFolder && path.Length > 0)
        {
            yield return path;
            yield return path + ".html";
        }

        var folder = path.Length == 0 ? "" : path + "/";
        yield return folder + "index.html";
        yield return folder + "index.htm";
        yield return folder + "index.xml";
    }

    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return colon > 0 && (slash < 0 || colon < slash);
    }
}
