using System.Collections.Concurrent;

namespace JekyllNet.IO.Destination;

/// <summary>
/// What an earlier build left in the destination, looked at file by file while the new one is staged. Files behind symbolic links do
/// not count. Thread-safe.
/// </summary>
internal sealed class ExistingOutput(string destination, bool isEmpty, DestinationDisk disk, StringComparer comparer)
{
    private readonly ConcurrentDictionary<string, bool> _plainDirectories = new(comparer);

    /// <summary>The plain file at the path, if there is one.</summary>
    public FileInfo? FindFile(string path)
    {
        if (isEmpty || !IsPlainDirectory(SitePath.DirectoryName(path)))
        {
            return null;
        }

        FileInfo file = new(destination + "/" + path);
        FileAttributes attributes = file.Attributes;
        return attributes != (FileAttributes)(-1) && (attributes & (FileAttributes.Directory | FileAttributes.ReparsePoint)) == 0 ? file : null;
    }

    /// <summary>Where the symbolic link at the path leads, if there is one.</summary>
    public string? FindLinkTarget(string path) =>
        !isEmpty && IsPlainDirectory(SitePath.DirectoryName(path)) ? new FileInfo(destination + "/" + path).LinkTarget : null;

    /// <summary>Whether a file or a link stands at the path.</summary>
    public bool HasFileOrLink(string path) => !isEmpty && disk.Kind(destination + "/" + path) is EntryKind.File or EntryKind.Link;

    /// <summary>Whether the directory and all above it are real ones; <c>.</c> stands for the destination itself, which may be a link.</summary>
    public bool IsPlainDirectory(string path)
    {
        if (path == ".")
        {
            return true;
        }

        if (_plainDirectories.TryGetValue(path, out bool plain))
        {
            return plain;
        }

        plain = true;
        for (int slash = 0; plain && slash >= 0 && slash < path.Length;)
        {
            slash = path.IndexOf('/', slash + 1);
            plain = disk.Kind(destination + "/" + (slash < 0 ? path : path[..slash])) == EntryKind.Directory;
        }

        _plainDirectories[path] = plain;
        return plain;
    }
}
