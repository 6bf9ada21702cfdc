using JekyllNet.AspNetCore.Publishing;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>Finds the file that a URL's path asks for, as Jekyll's server does.</summary>
internal static class SiteLookup
{
    private static readonly string[] Indexes =
        ["index.htm", "index.html", "index.rhtml", "index.xht", "index.xhtml", "index.cgi", "index.xml", "index.json"];

    private static readonly string[] ImpliedExtensions = ["", ".html", ".xhtml"];

    /// <param name="snapshot">The site.</param>
    /// <param name="path">The decoded path below the site's root, beginning with a slash.</param>
    /// <param name="usesIndexes">Whether a folder is served by its index; not where listings are wanted.</param>
    public static LookupResult Find(SiteSnapshot snapshot, string path, bool usesIndexes = true)
    {
        if (path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Any(IsHidden))
        {
            return LookupResult.None;
        }

        var name = Collapse(path).Trim('/');
        if (name.Length > 0 && !snapshot.HasFolder(name))
        {
            return FindFile(snapshot, name);
        }

        // A folder, even one beside a file of its name, is one to WEBrick: its address ends with a slash.
        if (!path.EndsWith('/'))
        {
            return LookupResult.Redirect;
        }

        if (usesIndexes)
        {
            var folder = name.Length == 0 ? "" : name + "/";
            foreach (var index in Indexes)
            {
                if (snapshot.Files.TryGetValue(folder + index, out var file))
                {
                    return LookupResult.Of(folder + index, file);
                }
            }
        }

        return FindFile(snapshot, name) is { Kind: LookupKind.File } found ? found : LookupResult.Folder;
    }

    private static LookupResult FindFile(SiteSnapshot snapshot, string name)
    {
        foreach (var extension in ImpliedExtensions)
        {
            if (snapshot.Files.TryGetValue(name + extension, out var file))
            {
                return LookupResult.Of(name + extension, file);
            }
        }

        return LookupResult.None;
    }

    private static string Collapse(string path)
    {
        while (path.Contains("//", StringComparison.Ordinal))
        {
            path = path.Replace("//", "/", StringComparison.Ordinal);
        }

        return path;
    }

    // Dot files are never shown, but for what the well-known folder holds; nor is what leads upwards, nor what WEBrick hides.
    private static bool IsHidden(string part) => part.StartsWith('~') || (part.StartsWith('.') && part != ".well-known");
}
