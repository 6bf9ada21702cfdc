using System.Collections.Concurrent;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking;

/// <summary>Takes a build's output and keeps what the checks need: every path, the HTML, and where copies come from.</summary>
internal sealed class OutputRecord : IOutputSink
{
    private readonly ConcurrentDictionary<string, string> _copied = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]?> _files = new(StringComparer.Ordinal);

    public Action<IList<string>>? OnObsolete { get; set; }

    /// <summary>The paths of all files, relative to the destination.</summary>
    public ICollection<string> Paths => _files.Keys;

    /// <summary>The pages in the ordinal order of their paths.</summary>
    public IEnumerable<(string Path, byte[] Html)> Pages =>
        _files.Where(f => f.Value is not null).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value!));

    /// <summary>The source of a page that is copied as it stands, absolute; null for one that was rendered.</summary>
    public string? CopiedFrom(string path) => _copied.GetValueOrDefault(path);

    public void Begin()
    {
        _files.Clear();
        _copied.Clear();
    }

    public void Write(string relativePath, ReadOnlyMemory<byte> content)
    {
        var path = relativePath.TrimStart('/');
        _files[path] = IsPage(path) ? content.ToArray() : null;
        _copied.TryRemove(path, out _);
    }

    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink)
    {
        var path = relativePath.TrimStart('/');
        if (_files.TryAdd(path, IsPage(path) && from.FileExists(sourcePath) ? from.ReadAllBytes(sourcePath) : null))
        {
            _copied[path] = sourcePath;
        }
    }

    public void Keep(string relativePath) => _files.TryAdd(relativePath.TrimStart('/'), null);

    public void Commit(CancellationToken cancellationToken) => cancellationToken.ThrowIfCancellationRequested();

    public void Abort() => _files.Clear();

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
