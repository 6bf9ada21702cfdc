using System.Collections.Concurrent;

namespace JekyllNet.Sass;

/// <summary>Keeps everything in memory, for as long as it lives itself. Thread-safe.</summary>
public sealed class MemorySassCacheStore : ISassCacheStore
{
    private readonly ConcurrentDictionary<string, byte[]> _values = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public byte[]? Read(string key) => _values.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Write(string key, byte[] value) => _values[key] = value;
}
