namespace JekyllNet.Sass.Importing;

/// <summary>Decides whether a path lies within the folders that may be read.</summary>
internal sealed class Confinement
{
    private readonly ISassFileSystem _files;
    private readonly List<string>? _roots;
    private readonly List<string>? _realRoots;

    public Confinement(ISassFileSystem files, IReadOnlyList<string>? roots)
    {
        _files = files;
        if (roots is not null)
        {
            _roots = [.. roots.Select(FileUrl.Normalize)];
            _realRoots = [.. _roots.Select(files.ResolveLinks)];
        }
    }

    /// <summary>Whether the path, as it is written, may be looked at.</summary>
    public bool AllowsLookup(string path) => _roots is null || IsInside(path, _roots) || IsInside(path, _realRoots!);

    /// <summary>Whether the file that the path leads to, links followed, may be read.</summary>
    public bool AllowsReading(string path) => _realRoots is null || IsInside(_files.ResolveLinks(path), _realRoots);

    private static bool IsInside(string path, List<string> roots)
    {
        foreach (var root in roots)
        {
            if (path.StartsWith(root, StringComparison.Ordinal)
                && (path.Length == root.Length || root.EndsWith('/') || path[root.Length] == '/'))
            {
                return true;
            }
        }

        return false;
    }
}
