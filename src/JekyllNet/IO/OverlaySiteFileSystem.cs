namespace JekyllNet.IO;

/// <summary>Two file systems seen as one: what the top one does not have is looked for in the bottom one. Thread-safe if both are.</summary>
/// <remarks>A directory that both have shows the entries of both; of two entries with the same name the top one is seen.</remarks>
/// <param name="top">Looked into first.</param>
/// <param name="bottom">Looked into for what the top one does not have.</param>
public sealed class OverlaySiteFileSystem(ISiteFileSystem top, ISiteFileSystem bottom) : ISiteFileSystem
{
    /// <inheritdoc/>
    public bool FileExists(string path) => top.FileExists(path) || (!top.DirectoryExists(path) && bottom.FileExists(path));

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => top.DirectoryExists(path) || (!top.FileExists(path) && bottom.DirectoryExists(path));

    /// <inheritdoc/>
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        bool inTop = top.DirectoryExists(directory);
        bool inBottom = bottom.DirectoryExists(directory);
        if (!inTop || !inBottom)
        {
            return (inTop ? top : bottom).List(directory);
        }

        SortedDictionary<string, FileSystemEntry> entries = new(StringComparer.Ordinal);
        foreach (FileSystemEntry entry in bottom.List(directory))
        {
            entries[entry.Name] = entry;
        }

        foreach (FileSystemEntry entry in top.List(directory))
        {
            entries[entry.Name] = entry;
        }

        return [.. entries.Values];
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => Owner(path).ReadAllBytes(path);

    /// <inheritdoc/>
    public void Read(string path, Action<ReadOnlySpan<byte>> receive) => Owner(path).Read(path, receive);

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int length) => Owner(path).ReadStart(path, length);

    /// <inheritdoc/>
    public DateTimeOffset LastWriteTime(string path) => Owner(path).LastWriteTime(path);

    /// <inheritdoc/>
    public string RealPath(string path) => Owner(path).RealPath(path);

    /// <inheritdoc/>
    public bool IsSymbolicLink(string path) => Owner(path).IsSymbolicLink(path);

    /// <inheritdoc/>
    public string? PhysicalPath(string path) => Owner(path).PhysicalPath(path);

    private ISiteFileSystem Owner(string path) =>
        top.FileExists(path) || top.DirectoryExists(path) || top.IsSymbolicLink(path) ? top : bottom;
}
