using System.IO.Enumeration;

namespace JekyllNet.IO.Destination;

/// <summary>What stands in the destination now: relative paths, a directory before its content, siblings in ordinal order.</summary>
internal sealed class DestinationListing
{
    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly Dictionary<string, EntryKind> _kinds;

    private DestinationListing(Dictionary<string, EntryKind> kinds, List<string> paths)
    {
        _kinds = kinds;
        Paths = paths;
    }

    /// <summary>Everything but the folders of builds in progress and what is below kept directories that the build leaves alone.</summary>
    public IReadOnlyList<string> Paths { get; }

    public EntryKind this[string path] => _kinds.GetValueOrDefault(path);

    /// <summary>Reads the directory. Links are listed, not followed; a directory that is kept is gone into only if the build writes there.</summary>
    public static DestinationListing Read(string destination, KeepFiles keep, OutputSet outputs, StringComparer comparer)
    {
        Dictionary<string, EntryKind> kinds = new(comparer);
        List<string> paths = [];
        Stack<(string Path, EntryKind Kind)> pending = new();
        Push(destination, "", pending);
        while (pending.TryPop(out (string Path, EntryKind Kind) entry))
        {
            kinds[entry.Path] = entry.Kind;
            paths.Add(entry.Path);
            if (entry.Kind == EntryKind.Directory && (!keep.Keeps(entry.Path) || outputs.HasDirectory(entry.Path)))
            {
                Push(destination, entry.Path, pending);
            }
        }

        return new DestinationListing(kinds, paths);
    }

    private static void Push(string destination, string directory, Stack<(string Path, EntryKind Kind)> pending)
    {
        List<(string Name, EntryKind Kind)> entries = [.. Children(directory.Length == 0 ? destination : destination + "/" + directory)];
        entries.Sort(static (a, b) => string.CompareOrdinal(b.Name, a.Name));
        foreach ((string name, EntryKind kind) in entries)
        {
            if (directory.Length > 0)
            {
                pending.Push((directory + "/" + name, kind));
            }
            else if (!name.StartsWith(OutputPath.StagingPrefix, StringComparison.OrdinalIgnoreCase))
            {
                pending.Push((name, kind));
            }
        }
    }

    /// <summary>The entries of one directory, unsorted.</summary>
    public static IEnumerable<(string Name, EntryKind Kind)> Children(string directory) =>
        new FileSystemEnumerable<(string, EntryKind)>(
            directory,
            static (ref System.IO.Enumeration.FileSystemEntry entry) => (entry.FileName.ToString(), KindOf(ref entry)),
            AllEntries);

    private static EntryKind KindOf(ref System.IO.Enumeration.FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.Link
        : entry.IsDirectory ? EntryKind.Directory
        : EntryKind.File;
}
