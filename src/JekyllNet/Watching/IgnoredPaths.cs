using JekyllNet.IO;

namespace JekyllNet.Watching;

/// <summary>Paths whose changes mean nothing for a site.</summary>
internal sealed class IgnoredPaths(string source, IReadOnlyList<string> ignore)
{
    private static readonly string[] Folders = [".git", ".svn", ".hg", ".sass-cache", ".jekyll-cache", "node_modules"];

    private readonly string[] _ignore = [.. ignore.Select(p => SitePath.ToRelative(source, SitePath.Normalize(Path.GetFullPath(p, source))))];

    /// <summary>Whether a path relative to the source is left out.</summary>
    public bool Contains(string relativePath)
    {
        foreach (var ignored in _ignore)
        {
            if (relativePath == ignored || SitePath.IsUnder(ignored, relativePath))
            {
                return true;
            }
        }

        foreach (var part in relativePath.Split('/'))
        {
            if (Folders.Contains(part, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return relativePath == ".jekyll-metadata" || IsEditorsOwn(SitePath.BaseName(relativePath));
    }

    // Swap, back-up and lock files of Vim and Emacs; Vim tries with 4913 whether it may write.
    private static bool IsEditorsOwn(string name) =>
        name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swx", StringComparison.Ordinal)
        || name.StartsWith(".#", StringComparison.Ordinal) || (name.Length > 1 && name[0] == '#' && name[^1] == '#') || name == "4913";
}
