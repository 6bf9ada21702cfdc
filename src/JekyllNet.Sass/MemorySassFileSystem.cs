using System.Collections.Concurrent;
using System.Text;

namespace JekyllNet.Sass;

/// <summary>Stylesheets held in memory, by absolute path. Thread-safe.</summary>
public sealed class MemorySassFileSystem : ISassFileSystem
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file or replaces it.</summary>
    public void Write(string path, string text) => _files[path] = Encoding.UTF8.GetBytes(text);

    /// <summary>Adds a file or replaces it.</summary>
    public void Write(string path, byte[] bytes) => _files[path] = bytes;

    /// <summary>Takes a file away.</summary>
    public void Delete(string path) => _files.TryRemove(path, out _);

    /// <inheritdoc/>
    public bool FileExists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] ReadFile(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException($"No such file: {path}", path);
}
