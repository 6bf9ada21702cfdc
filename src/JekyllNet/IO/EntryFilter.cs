namespace JekyllNet.IO;

/// <summary>Decides which entries of a directory belong to the site, by Jekyll's rules for <c>include</c> and <c>exclude</c>.</summary>
/// <remarks>
/// A pattern takes an entry when Ruby's <c>fnmatch</c> does (<c>*</c> crosses slashes, dot files too), when the entry's path begins with
/// it (<c>foo</c> takes <c>foobar.txt</c> as well), or when it ends in a slash and names a directory. <c>include</c> wins.
/// Thread-safe.
/// </remarks>
internal sealed class EntryFilter
{
    private readonly string _source;
    private readonly string _realSource;
    private readonly bool _safe;
    private readonly ISiteFileSystem _files;
    private readonly string[] _include;
    private readonly string[] _exclude;

    /// <param name="include">The configuration's <c>include</c>.</param>
    /// <param name="exclude">The configuration's <c>exclude</c>, with Jekyll's own entries.</param>
    /// <param name="source">The site's source directory, expanded.</param>
    /// <param name="safe">Whether links that lead out of the source are dropped.</param>
    /// <param name="files">Where the entries are.</param>
    public EntryFilter(IEnumerable<string> include, IEnumerable<string> exclude, string source, bool safe, ISiteFileSystem files)
    {
        HashSet<string> included = new(include, StringComparer.Ordinal);
        _source = source;
        _safe = safe;
        _files = files;
        _include = [.. included.Select(pattern => SitePath.Join(source, pattern))];
        _exclude = [.. exclude.Where(pattern => !included.Contains(pattern)).Select(pattern => SitePath.Join(source, pattern))];
        _realSource = safe && files.DirectoryExists(source) ? files.RealPath(source) : source;
    }

    /// <summary>The entries that stay, in their order.</summary>
    /// <param name="entries">Paths relative to the base directory.</param>
    /// <param name="baseDirectory">The directory they are in: absolute, or relative to the source.</param>
    public List<string> Filter(IEnumerable<string> entries, string baseDirectory = "")
    {
        string relativeBase = baseDirectory.StartsWith(_source, StringComparison.Ordinal) ? baseDirectory[_source.Length..] : baseDirectory;
        List<string> kept = [];
        foreach (string entry in entries)
        {
            if (Accepts(entry, relativeBase))
            {
                kept.Add(entry);
            }
        }

        return kept;
    }

    /// <summary>Whether <c>include</c> names the entry.</summary>
    public bool IsIncluded(string entry) =>
        MatchesAny(_include, SitePath.Join(_source, entry)) ||
        (entry.Contains('/') && MatchesAny(_include, SitePath.Join(_source, SitePath.BaseName(entry))));

    /// <summary>Whether <c>exclude</c> names the entry.</summary>
    /// <param name="relativePath">The path from the source on.</param>
    public bool IsExcluded(string relativePath) => MatchesAny(_exclude, SitePath.Join(_source, relativePath));

    /// <summary>Whether safe mode forbids the path: it is a symbolic link that leads out of the source, or nowhere.</summary>
    public bool IsForbiddenLink(string path)
    {
        if (!_safe || !_files.IsSymbolicLink(path))
        {
            return false;
        }

        try
        {
            string target = _files.RealPath(path);
            return target != _realSource && !SitePath.IsUnder(_realSource, target);
        }
        catch (IOException)
        {
            return true;
        }
    }

    private bool Accepts(string entry, string relativeBase)
    {
        if (entry.EndsWith('.'))
        {
            return false;
        }

        bool included = IsIncluded(entry);
        string relative = SitePath.Join(relativeBase, entry);
        if (!included && (IsExcluded(relative) || IsSpecial(entry) || entry.EndsWith('~')))
        {
            return false;
        }

        return !_safe || !IsForbiddenLink(SitePath.Join(_source, relative));
    }

    private static bool IsSpecial(string entry) =>
        entry.Length > 0 && (entry[0] is '.' or '_' or '#' or '~' || entry[entry.LastIndexOf('/') + 1] is '.' or '_' or '#' or '~');

    private bool MatchesAny(string[] patterns, string path)
    {
        foreach (string pattern in patterns)
        {
            if (path.StartsWith(pattern, StringComparison.Ordinal) ||
                (FnMatch.HasMagic(pattern) && FnMatch.IsMatch(pattern, path)) ||
                (IsPathWithSlash(pattern, path) && _files.DirectoryExists(path)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPathWithSlash(string pattern, string path) =>
        pattern.Length == path.Length + 1 && pattern[^1] == '/' && pattern.StartsWith(path, StringComparison.Ordinal);
}
