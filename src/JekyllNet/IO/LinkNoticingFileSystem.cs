namespace JekyllNet.IO;

/// <summary>Shows another file system as it is, and notices whether symbolic links were listed. Thread-safe if the other file system is.</summary>
internal sealed class LinkNoticingFileSystem(ISiteFileSystem files) : ISiteFileSystem
{
    private volatile bool _hasLinks;

    /// <summary>Whether there was a link in anything that was listed: a file that is reached by it changes although nothing happens at its path.</summary>
    public bool HasLinks => _hasLinks;

    public bool FileExists(string path) => files.FileExists(path);

    public bool DirectoryExists(string path) => files.DirectoryExists(path);

    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        var entries = files.List(directory);
        foreach (var entry in entries)
        {
            _hasLinks |= entry.IsSymbolicLink;
        }

        return entries;
    }

    public byte[] ReadAllBytes(string path) => files.ReadAllBytes(path);

    public void Read(string path, Action<ReadOnlySpan<byte>> receive) => files.Read(path, receive);

    public byte[] ReadStart(string path, int length) => files.ReadStart(path, length);

    public DateTimeOffset LastWriteTime(string path) => files.LastWriteTime(path);

    public string RealPath(string path) => files.RealPath(path);

    public bool IsSymbolicLink(string path) => files.IsSymbolicLink(path);

    public string? PhysicalPath(string path) => files.PhysicalPath(path);
}
