namespace JekyllNet.IO.Destination;

/// <summary>The files that a build consists of, and the directories they need.</summary>
internal sealed class OutputSet
{
    private readonly HashSet<string> _files;
    private readonly HashSet<string> _directories;

    /// <exception cref="IOException">One path is needed as a file and as a directory.</exception>
    public OutputSet(IEnumerable<string> files, StringComparer comparer)
    {
        _files = new HashSet<string>(files, comparer);
        _directories = new HashSet<string>(comparer);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> directories = _directories.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string file in _files)
        {
            // A known directory has its own parents listed already.
            for (int slash = file.LastIndexOf('/'); slash > 0 && directories.Add(file.AsSpan(0, slash));)
            {
                slash = file.LastIndexOf('/', slash - 1);
            }
        }

        foreach (string directory in _directories)
        {
            if (_files.Contains(directory))
            {
                throw new IOException($"Not a directory: '{directory}' is a file of the site, and others are to be written below it.");
            }
        }
    }

    public bool HasFile(string path) => _files.Contains(path);

    public bool HasDirectory(string path) => _directories.Contains(path);
}
