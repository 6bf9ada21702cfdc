using System.Collections.Concurrent;
using System.Globalization;

namespace JekyllNet.Rendering;

/// <summary>Counts, for <c>--profile</c>, how often each template was rendered, how much it printed and how long it took. Thread-safe.</summary>
/// <param name="source">The absolute path of the site's source, which is left out of the names.</param>
/// <param name="theme">The absolute path of the theme, if there is one; its templates are named from its folder on.</param>
internal sealed class TemplateProfile(string source, string? theme)
{
    private const int Rows = 50;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Counts one render.</summary>
    /// <param name="path">The template's path; relative ones are taken to be below the source.</param>
    /// <param name="bytes">How many bytes it printed.</param>
    /// <param name="time">How long it took, with the templates that it included.</param>
    public void Count(string path, int bytes, TimeSpan time)
    {
        var entry = _entries.GetOrAdd(NameOf(path), static _ => new Entry());
        lock (entry)
        {
            entry.Count++;
            entry.Bytes += bytes;
            entry.Time += time;
        }
    }

    /// <summary>Jekyll's table of the templates that took the longest.</summary>
    public string ToTable() => ProfileTable.Format(
        ["Filename", "Count", "Bytes", "Time"],
        _entries.OrderByDescending(e => e.Value.Time).ThenBy(e => e.Key, StringComparer.Ordinal).Take(Rows).Select(e => (string[])
        [
            e.Key,
            e.Value.Count.ToString(CultureInfo.InvariantCulture),
            (e.Value.Bytes / 1024.0).ToString("0.00", CultureInfo.InvariantCulture) + "K",
            e.Value.Time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
        ]));

    private string NameOf(string path)
    {
        if (path.StartsWith(source + "/", StringComparison.Ordinal))
        {
            return path[(source.Length + 1)..];
        }

        return theme is not null && path.StartsWith(theme + "/", StringComparison.Ordinal)
            ? path[(theme.LastIndexOf('/') + 1)..]
            : path.TrimStart('/');
    }

    private sealed class Entry
    {
        public int Count { get; set; }

        public long Bytes { get; set; }

        public TimeSpan Time { get; set; }
    }
}
