using System.Collections.Concurrent;
using JekyllNet.IO;

namespace JekyllNet.AspNetCore.Publishing;

/// <summary>Takes a build's output and publishes it as a whole when the build has succeeded.</summary>
internal sealed class SnapshotSink(TimeProvider clock) : IOutputSink
{
    private ConcurrentDictionary<string, PublishedFile> _staged = new(StringComparer.Ordinal);
    private volatile SiteSnapshot _current = SiteSnapshot.Empty;

    /// <summary>The last good build; empty before the first.</summary>
    public SiteSnapshot Current => _current;

    public Action<IList<string>>? OnObsolete { get; set; }

    public void Begin() => _staged = new(StringComparer.Ordinal);

    public void Write(string relativePath, ReadOnlyMemory<byte> content) =>
        Stage(relativePath, PublishedFile.Rendered(content.ToArray(), clock.GetUtcNow()));

    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink)
    {
        Stage(relativePath, from.PhysicalPath(sourcePath) is { } path && new FileInfo(path) is { Exists: true } file
            ? PublishedFile.Copied(path, lastWriteTime, file.Length)
            : PublishedFile.Rendered(from.ReadAllBytes(sourcePath), lastWriteTime));
    }

    public void Keep(string relativePath)
    {
        var path = Clean(relativePath);
        if (_current.Files.TryGetValue(path, out var file))
        {
            _staged.TryAdd(path, file);
        }
    }

    public void Commit(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var files = new Dictionary<string, PublishedFile>(_staged, StringComparer.Ordinal);
        var before = _current;
        _current = new SiteSnapshot(files, files.Count == before.Files.Count && files.Keys.All(before.Files.ContainsKey) ? before : null);
        Abort();
    }

    public void Abort() => _staged = new(StringComparer.Ordinal);

    /// <summary>Publishes a version that was not built here.</summary>
    public void Publish(SiteSnapshot snapshot) => _current = snapshot;

    // What came out as before is what it was, also for a browser that asks by date.
    private void Stage(string relativePath, PublishedFile file)
    {
        var path = Clean(relativePath);
        _staged[path] = _current.Files.TryGetValue(path, out var before) && before.EntityTag == file.EntityTag && before.PhysicalPath == file.PhysicalPath ? before : file;
    }

    private static string Clean(string path) => SitePath.Expand(path, "/").TrimStart('/');
}
