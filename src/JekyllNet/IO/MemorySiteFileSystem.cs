using System.Text;

namespace JekyllNet.IO;

/// <summary>A tree of files in memory: for tests, generated sources and hosts without a disk.</summary>
/// <remarks>There are no symbolic links. Files may be added while others read. Names are case-sensitive.</remarks>
public sealed class MemorySiteFileSystem : ISiteFileSystem
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (byte[] Content, DateTimeOffset Time)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, bool>> _directories = new(StringComparer.Ordinal)
    {
        ["/"] = new(StringComparer.Ordinal),
    };

    /// <summary>Adds or replaces a file of UTF-8 text. The path is taken from the root, with or without a leading slash.</summary>
    /// <param name="path">Where the file stands.</param>
    /// <param name="text">Its text.</param>
    /// <param name="lastWriteTime">Its time; the Unix epoch when left out.</param>
    /// <returns>This file system, for chaining.</returns>
    public MemorySiteFileSystem Add(string path, string text, DateTimeOffset? lastWriteTime = null) =>
        Add(path, Encoding.UTF8.GetBytes(text), lastWriteTime);

    /// <summary>Adds or replaces a file. The array is kept, not copied.</summary>
    /// <param name="path">Where the file stands.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="lastWriteTime">Its time; the Unix epoch when left out.</param>
    /// <exception cref="IOException">A directory stands at the path, or a file where a directory is needed.</exception>
    /// <returns>This file system, for chaining.</returns>
    public MemorySiteFileSystem Add(string path, byte[] content, DateTimeOffset? lastWriteTime = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        string full = SitePath.Expand(path, "/");
        lock (_lock)
        {
            if (_directories.ContainsKey(full))
            {
                throw new IOException($"Is a directory: '{full}'");
            }

            AddDirectoryLocked(SitePath.DirectoryName(full));
            _directories[SitePath.DirectoryName(full)][SitePath.BaseName(full)] = false;
            _files[full] = (content, lastWriteTime ?? DateTimeOffset.UnixEpoch);
        }

        return this;
    }

    /// <summary>Adds a directory that may stay empty.</summary>
    /// <returns>This file system, for chaining.</returns>
    public MemorySiteFileSystem AddDirectory(string path)
    {
        lock (_lock)
        {
            AddDirectoryLocked(SitePath.Expand(path, "/"));
        }

        return this;
    }

    /// <summary>Removes a file. Its directory stays.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string path)
    {
        string full = SitePath.Expand(path, "/");
        lock (_lock)
        {
            return _files.Remove(full) && _directories[SitePath.DirectoryName(full)].Remove(SitePath.BaseName(full));
        }
    }

    /// <inheritdoc/>
    public bool FileExists(string path)
    {
        lock (_lock)
        {
            return _files.ContainsKey(SitePath.Expand(path, "/"));
        }
    }

    /// <inheritdoc/>
    public bool DirectoryExists(string path)
    {
        lock (_lock)
        {
            return _directories.ContainsKey(SitePath.Expand(path, "/"));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        lock (_lock)
        {
            if (!_directories.TryGetValue(SitePath.Expand(directory, "/"), out SortedDictionary<string, bool>? entries))
            {
                throw new DirectoryNotFoundException($"No such directory: '{directory}'");
            }

            return entries.Select(static entry => new FileSystemEntry(entry.Key, entry.Value, false)).ToArray();
        }
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => Find(path).Content.AsSpan().ToArray();

    /// <inheritdoc/>
    public void Read(string path, Action<ReadOnlySpan<byte>> receive)
    {
        ArgumentNullException.ThrowIfNull(receive);
        receive(Find(path).Content.AsSpan());
    }

    /// <inheritdoc/>
    public DateTimeOffset LastWriteTime(string path) =>
        DirectoryExists(path) ? DateTimeOffset.UnixEpoch : Find(path).Time;

    /// <inheritdoc/>
    public string RealPath(string path)
    {
        string full = SitePath.Expand(path, "/");
        return FileExists(full) || DirectoryExists(full)
            ? full
            : throw new FileNotFoundException($"No such file or directory: '{path}'", path);
    }

    /// <inheritdoc/>
    public bool IsSymbolicLink(string path) => false;

    /// <inheritdoc/>
    public string? PhysicalPath(string path) => null;

    private (byte[] Content, DateTimeOffset Time) Find(string path)
    {
        lock (_lock)
        {
            return _files.TryGetValue(SitePath.Expand(path, "/"), out (byte[] Content, DateTimeOffset Time) file)
                ? file
                : throw new FileNotFoundException($"No such file: '{path}'", path);
        }
    }

    private void AddDirectoryLocked(string full)
    {
        Stack<string> missing = [];
        for (string directory = full; !_directories.ContainsKey(directory); directory = SitePath.DirectoryName(directory))
        {
            if (_files.ContainsKey(directory))
            {
                throw new IOException($"Not a directory: '{directory}'");
            }

            missing.Push(directory);
        }

        foreach (string directory in missing)
        {
            _directories[SitePath.DirectoryName(directory)][SitePath.BaseName(directory)] = true;
            _directories.Add(directory, new(StringComparer.Ordinal));
        }
    }
}
