using System.Collections.Concurrent;
using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>
/// Keeps what was read from files that have not been written since, from one build of a session to the next. A file that was written
/// only just before it was read is read again. Safe for concurrent use.
/// </summary>
internal sealed class TextCache
{
    private readonly ConcurrentDictionary<string, CachedFile> _files = new(StringComparer.Ordinal);
    private string? _configuration;

    /// <summary>Begins a build; with another configuration than the last one's all is read again.</summary>
    /// <returns>Whether it is the last one's.</returns>
    public bool Begin(string configuration)
    {
        if (configuration == _configuration)
        {
            return true;
        }

        _files.Clear();
        _configuration = configuration;
        return false;
    }

    /// <summary>What is known of a file; <see langword="null"/> where nothing can be relied upon.</summary>
    public CachedFile? Find(ISiteFileSystem files, string path)
    {
        if (FileStamp.Of(files, path) is not { } stamp)
        {
            return null;
        }

        if (_files.TryGetValue(path, out var known) && known.Stamp == stamp)
        {
            known.IsUsed = true;
            return known;
        }

        if (!stamp.IsSettled)
        {
            _files.TryRemove(path, out _);
            return null;
        }

        return _files[path] = new CachedFile(stamp);
    }

    /// <summary>Forgets what no build since the last call has used.</summary>
    public void ForgetUnused()
    {
        foreach (var (path, file) in _files)
        {
            if (!file.IsUsed)
            {
                _files.TryRemove(path, out _);
            }

            file.IsUsed = false;
        }
    }
}
