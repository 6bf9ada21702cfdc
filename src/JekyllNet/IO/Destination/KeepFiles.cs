namespace JekyllNet.IO.Destination;

/// <summary>The configuration's <c>keep_files</c>.</summary>
internal sealed class KeepFiles
{
    private readonly string[] _prefixes;
    private readonly HashSet<string> _parents;

    public KeepFiles(IEnumerable<string> entries, StringComparer comparer)
    {
        _prefixes = [.. entries];
        _parents = new HashSet<string>(comparer);
        foreach (string entry in _prefixes)
        {
            string path = SitePath.Sanitize("/", entry);
            for (string parent = SitePath.DirectoryName(path); parent != "/"; parent = SitePath.DirectoryName(parent))
            {
                _parents.Add(parent[1..]);
            }
        }
    }

    /// <summary>Whether an entry is the start of the path, and with it of all paths below. <c>keep</c> keeps <c>keepme/</c>, as in Jekyll.</summary>
    public bool Keeps(string path)
    {
        foreach (string prefix in _prefixes)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the path is a directory above an entry: it stays, though not all that is in it.</summary>
    public bool IsAboveKept(string path) => _parents.Contains(path);
}
