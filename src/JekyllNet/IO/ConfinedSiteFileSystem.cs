using System.Collections.Concurrent;

namespace JekyllNet.IO;

/// <summary>
/// A site's files in safe mode: below the source, whatever is reached through a symbolic link that leads out of it, or nowhere, is
/// not there. Paths that do not begin with the source (those of a theme) pass. Thread-safe if the other file system is.
/// </summary>
/// <remarks>
/// Jekyll's safe mode looks at each entry it lists, and so misses a link to a directory above it (<c>_posts</c> or <c>_layouts</c>
/// themselves). Asking in this one place leaves no way around.
/// </remarks>
internal sealed class ConfinedSiteFileSystem : ISiteFileSystem
{
    // No system has longer paths; what is longer does not exist.
    private const int LongestPath = 4096;

    private readonly ISiteFileSystem _files;
    private readonly string _root;
    private readonly string _realRoot;
    private readonly Action<string>? _refused;
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _directories = new(StringComparer.Ordinal);

    /// <param name="files">The files as they are.</param>
    /// <param name="root">The source, expanded; it may itself be reached through links.</param>
    /// <param name="refused">Is told once of each link that is left out of a listing.</param>
    /// <exception cref="FileNotFoundException">There is no such directory.</exception>
    public ConfinedSiteFileSystem(ISiteFileSystem files, string root, Action<string>? refused = null)
    {
        _refused = refused;
        _files = files;
        _root = root;
        _realRoot = files.RealPath(root);
    }

    public bool FileExists(string path) => Allows(path) && _files.FileExists(path);

    public bool DirectoryExists(string path) => Allows(path) && _files.DirectoryExists(path);

    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        if (!Allows(directory))
        {
            throw new DirectoryNotFoundException($"No such directory: '{directory}'");
        }

        IReadOnlyList<FileSystemEntry> entries = _files.List(directory);
        return entries.All(static entry => !entry.IsSymbolicLink)
            ? entries
            : [.. entries.Where(entry => !entry.IsSymbolicLink || AllowsLink(SitePath.Join(directory, entry.Name)))];
    }

    public byte[] ReadAllBytes(string path) => _files.ReadAllBytes(Require(path));

    public void Read(string path, Action<ReadOnlySpan<byte>> receive) => _files.Read(Require(path), receive);

    public byte[] ReadStart(string path, int length) => _files.ReadStart(Require(path), length);

    public DateTimeOffset LastWriteTime(string path) => _files.LastWriteTime(Require(path));

    public string RealPath(string path) => _files.RealPath(Require(path));

    public bool IsSymbolicLink(string path) => _files.IsSymbolicLink(path);

    public string? PhysicalPath(string path) => Allows(path) ? _files.PhysicalPath(path) : null;

    private string Require(string path) =>
        Allows(path) ? path : throw new FileNotFoundException($"No such file or directory: '{path}'", path);

    private bool AllowsLink(string path)
    {
        var allows = Allows(path);
        if (!allows && _told.TryAdd(path, true))
        {
            _refused?.Invoke(path);
        }

        return allows;
    }

    private bool Allows(string path)
    {
        // What climbs back over a link is not where its text says.
        string expanded = SitePath.Expand(path, _root);
        if (expanded.Length > LongestPath)
        {
            return false;
        }

        if (!SitePath.IsUnder(_root, path) && !SitePath.IsUnder(_root, expanded))
        {
            return true;
        }

        if (!string.Equals(expanded, path.TrimEnd('/'), StringComparison.Ordinal))
        {
            return IsInside(path);
        }

        if (expanded == _root)
        {
            return true;
        }

        for (int slash = expanded.IndexOf('/', _root.TrimEnd('/').Length + 1); slash > 0; slash = expanded.IndexOf('/', slash + 1))
        {
            if (!_directories.GetOrAdd(expanded[..slash], static (directory, self) => self.IsNoLinkOut(directory), this))
            {
                return false;
            }
        }

        return IsNoLinkOut(expanded);
    }

    private bool IsNoLinkOut(string path) => !_files.IsSymbolicLink(path) || IsInside(path);

    private bool IsInside(string path)
    {
        try
        {
            string real = _files.RealPath(path);
            return real == _realRoot || SitePath.IsUnder(_realRoot, real);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
