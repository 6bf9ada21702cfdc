using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>Lists what lies below a directory, as Ruby's <c>Dir.glob("**/*")</c> does.</summary>
internal static class DirectoryWalker
{
    /// <summary>
    /// All files and directories below <paramref name="root"/>, as paths relative to it, each directory right before its entries.
    /// Symbolic links to directories are listed but not entered, so no cycle of links can trap the walk.
    /// </summary>
    public static IEnumerable<(string Path, bool IsDirectory)> Walk(ISiteFileSystem fileSystem, string root, bool dotFiles)
    {
        var pending = new Stack<IEnumerator<(string Path, FileSystemEntry Entry)>>();
        pending.Push(List(fileSystem, root, "", dotFiles).GetEnumerator());
        while (pending.TryPeek(out var level))
        {
            if (!level.MoveNext())
            {
                pending.Pop();
                continue;
            }

            var (path, entry) = level.Current;
            yield return (path, entry.IsDirectory);
            if (entry is { IsDirectory: true, IsSymbolicLink: false })
            {
                pending.Push(List(fileSystem, root, path, dotFiles).GetEnumerator());
            }
        }
    }

    private static IEnumerable<(string Path, FileSystemEntry Entry)> List(ISiteFileSystem fileSystem, string root, string below, bool dotFiles)
    {
        foreach (var entry in fileSystem.List(below.Length == 0 ? root : root + "/" + below))
        {
            if (dotFiles || !entry.Name.StartsWith('.'))
            {
                yield return (below.Length == 0 ? entry.Name : below + "/" + entry.Name, entry);
            }
        }
    }
}
