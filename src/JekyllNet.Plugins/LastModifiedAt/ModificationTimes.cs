using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.LastModifiedAt;

/// <summary>When the files of a site were last changed. Safe for concurrent use.</summary>
internal sealed class ModificationTimes(ISiteFileSystem files, string source, TimeZoneInfo zone)
{
    private readonly Lazy<IReadOnlyDictionary<string, long>> _commits =
        new(() => files.PhysicalPath(source) is { } folder ? GitHistory.Read(folder) : new Dictionary<string, long>());

    /// <summary>The absolute path of the site's source.</summary>
    public string Source => source;

    /// <summary>The time for an absolute path; <see langword="null"/> where there is no file.</summary>
    public TimeValue? Of(string path)
    {
        if (!files.FileExists(path))
        {
            return null;
        }

        if (!_commits.Value.TryGetValue(SitePath.ToRelative(source, path), out var seconds))
        {
            seconds = files.LastWriteTime(path).ToUnixTimeSeconds();
        }

        return RubyTime.ToLocal(DateTimeOffset.FromUnixTimeSeconds(seconds), zone);
    }
}
