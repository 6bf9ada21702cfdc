using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace JekyllNet.IO;

/// <summary>Keeps the output in memory. <see cref="Files"/> changes at <see cref="Commit"/> only. Thread-safe.</summary>
public sealed class MemoryOutputSink : IOutputSink
{
    private ConcurrentDictionary<string, byte[]> _staged = new(StringComparer.Ordinal);
    private volatile IReadOnlyDictionary<string, byte[]> _files = ReadOnlyDictionary<string, byte[]>.Empty;

    /// <summary>The files of the last committed build by their path relative to the destination, without a leading slash.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <inheritdoc/>
    public Action<IList<string>>? OnObsolete { get; set; }

    /// <inheritdoc/>
    public void Begin() => _staged = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Write(string relativePath, ReadOnlyMemory<byte> content) => _staged[OutputPath.Clean(relativePath)] = content.ToArray();

    /// <inheritdoc/>
    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink)
    {
        ArgumentNullException.ThrowIfNull(from);
        _staged[OutputPath.Clean(relativePath)] = from.ReadAllBytes(sourcePath);
    }

    /// <inheritdoc/>
    public void Keep(string relativePath)
    {
        string path = OutputPath.Clean(relativePath);
        if (_files.TryGetValue(path, out byte[]? content))
        {
            _staged.TryAdd(path, content);
        }
    }

    /// <inheritdoc/>
    public void Commit(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Dictionary<string, byte[]> files = new(_staged, StringComparer.Ordinal);
        List<string> obsolete = [.. _files.Keys.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal)];
        List<string> gone = [.. obsolete];
        OnObsolete?.Invoke(gone);
        foreach (string path in obsolete.Except(gone, StringComparer.Ordinal))
        {
            files[path] = _files[path];
        }

        _files = files;
        Abort();
    }

    /// <inheritdoc/>
    public void Abort() => _staged = new(StringComparer.Ordinal);
}
