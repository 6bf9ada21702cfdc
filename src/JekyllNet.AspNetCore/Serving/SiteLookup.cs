using JekyllNet.AspNetCore.Publishing;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>Finds the file that a URL's path asks for, as Jekyll's server does.</summary>
internal static class SiteLookup
{
    private static readonly string[] Indexes =
        ["index.htm", "index.html", "index.rhtml", "index.xht", "index.xhtml", "index.cgi", "index.xml", "index.json"];

    private static readonly string[] ImpliedExtensions = [".html", ".xhtml"];

    /// <param name="snapshot">The site.</param>
    /// <param name="path">The decoded path below the site's root, beginning with a slash.</param>
    /// <param name="usesIndexes">Whether a folder is served by its index; not where listings are wanted.</param>
    public static LookupResult Find(SiteSnapshot snapshot, string path, bool usesIndexes = true)
    {
        if (path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Any(IsHidden))
        {
            return LookupResult.None;
        }

        var name = path.Trim('/');
        if (!path.EndsWith('/'))
        {
            if (snapshot.Files.TryGetValue(name, out var file))
            {
                return LookupResult.Of(name, file);
            }

            foreach (var extension in ImpliedExtensions)
            {
                if (snapshot.Files.TryGetValue(name + extension, out file))
                {
                    return LookupResult.Of(name + extension, file);
                }
            }
        }

        var folder = name.Length == 0 ? "" : name + "/";
        if (usesIndexes)
        {
            foreach (var index in Indexes)
            {
                if (snapshot.Files.TryGetValue(folder + index, out var file))
                {
                    return path.EndsWith('/') ? LookupResult.Of(folder + index, file) : LookupResult.Redirect;
                }
            }
        }

        return IsFolder(snapshot, folder) ? (path.EndsWith('/') ? LookupResult.Folder : LookupResult.Redirect) : LookupResult.None;
    }

    // Dot files are never shown, but for what the well-known folder holds; nor is what leads upwards.
    private static bool IsHidden(string part) => part.StartsWith('.') && part != ".well-known";

    private static bool IsFolder(SiteSnapshot snapshot, string folder) =>
        folder.Length == 0 || snapshot.Files.Keys.Any(f => f.StartsWith(folder, StringComparison.Ordinal));
}
