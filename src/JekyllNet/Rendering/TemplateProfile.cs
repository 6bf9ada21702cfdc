using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace JekyllNet.Rendering;

/// <summary>
/// Counts, for <c>--profile</c>, how often each template was rendered and each converter ran, how much they printed and how long they
/// took, waiting for what other threads render left out. Thread-safe.
/// </summary>
/// <param name="source">The absolute path of the site's source, which is left out of the names.</param>
/// <param name="theme">The absolute path of the theme, if there is one; its templates are named from its folder on.</param>
internal sealed class TemplateProfile(string source, string? theme)
{
    private const int Rows = 50;

    private readonly ConcurrentDictionary<string, Entry> _templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Entry> _converters = new(StringComparer.Ordinal);
    private readonly ThreadLocal<TimeSpan> _waited = new();

    /// <summary>Begins to take the time of something that this thread does.</summary>
    public Mark Begin() => new(Stopwatch.GetTimestamp(), _waited.Value);

    /// <summary>Takes the time since the mark for waiting: it counts for nobody.</summary>
    public void CountWait(Mark since) => _waited.Value += Since(since);

    /// <summary>Counts one render.</summary>
    /// <param name="path">The template's path; relative ones are taken to be below the source.</param>
    /// <param name="bytes">How many bytes it printed.</param>
    /// <param name="since">When it began; the templates that it included are part of its time.</param>
    public void CountTemplate(string path, int bytes, Mark since) => Add(_templates, NameOf(path), bytes, Since(since));

    /// <summary>Counts one conversion.</summary>
    public void CountConversion(string converter, int bytes, Mark since) => Add(_converters, converter, bytes, Since(since));

    /// <summary>Jekyll's table of the templates that took the longest.</summary>
    public string TemplatesTable() => Table("Filename", _templates);

    /// <summary>A table of the same form, of the converters.</summary>
    public string ConvertersTable() => Table("Converter", _converters);

    private static void Add(ConcurrentDictionary<string, Entry> entries, string name, int bytes, TimeSpan time)
    {
        var entry = entries.GetOrAdd(name, static _ => new Entry());
        lock (entry)
        {
            entry.Count++;
            entry.Bytes += bytes;
            entry.Time += time;
        }
    }

    private static string Table(string what, ConcurrentDictionary<string, Entry> entries) => ProfileTable.Format(
        [what, "Count", "Bytes", "Time"],
        entries.OrderByDescending(e => e.Value.Time).ThenBy(e => e.Key, StringComparer.Ordinal).Take(Rows).Select(e => (string[])
        [
            e.Key,
            e.Value.Count.ToString(CultureInfo.InvariantCulture),
            (e.Value.Bytes / 1024.0).ToString("0.00", CultureInfo.InvariantCulture) + "K",
            e.Value.Time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
        ]));

    private TimeSpan Since(Mark mark) => Stopwatch.GetElapsedTime(mark.Timestamp) - (_waited.Value - mark.Waited);

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

    /// <summary>A moment on one thread.</summary>
    /// <param name="Timestamp">The stopwatch's.</param>
    /// <param name="Waited">How long the thread had waited by then.</param>
    internal readonly record struct Mark(long Timestamp, TimeSpan Waited);

    private sealed class Entry
    {
        public int Count { get; set; }

        public long Bytes { get; set; }

        public TimeSpan Time { get; set; }
    }
}
