namespace JekyllNet.Sass.Importing;

/// <summary>Which files a compilation read and which it missed. One compilation asks one question at a time, so no lock is needed.</summary>
internal sealed class LoadedFiles
{
    private readonly List<string> _loaded = [];
    private readonly List<string> _missing = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Loaded => _loaded;

    public IReadOnlyList<string> Missing => _missing;

    public void AddLoaded(string path)
    {
        if (_known.Add(path))
        {
            _loaded.Add(path);
        }
    }

    public void AddMissing(string path)
    {
        if (_known.Add(path))
        {
            _missing.Add(path);
        }
    }
}
