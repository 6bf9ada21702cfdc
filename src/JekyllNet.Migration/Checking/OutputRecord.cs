using System.Collections.Concurrent;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking;

/// <summary>Takes a build's output and keeps what the checks need: every path, and the HTML.</summary>
internal sealed class OutputRecord : IOutputSink
{
    private readonly ConcurrentDictionary<string, byte[]?> _files = new(StringComparer.Ordinal);

    public Action<IList<string>>? OnObsolete { get; set; }

    /// <summary>The paths of all files, relative to the destination.</summary>
    public ICollection<string> Paths => _files.Keys;

    /// <summary>The pages in the ordinal order of their paths.</summary>
    public IEnumerable<(string Path, byte[] Html)> Pages =>
        _files.Where(f => f.Value is not null).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value!));

    public void Begin() => _files.Clear();

    public void Write(string relativePath, ReadOnlyMemory<byte> content)
    {
        var path = relativePath.TrimStart('/');
        _files[path] = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? content.ToArray() : null;
    }

    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink) =>
        _files.TryAdd(relativePath.TrimStart('/'), null);

    public void Keep(string relativePath) => _files.TryAdd(relativePath.TrimStart('/'), null);

    public void Commit(CancellationToken cancellationToken) => cancellationToken.ThrowIfCancellationRequested();

    public void Abort() => _files.Clear();
}
