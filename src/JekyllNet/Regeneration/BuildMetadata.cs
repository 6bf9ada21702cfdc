using System.Text.Json;

namespace JekyllNet.Regeneration;

/// <summary>
/// What an incremental build remembers in <c>.jekyll-metadata</c>: for the source of each item that it could leave alone the next
/// time, what its text was made from and the file that it became. Jekyll, whose own file has another form, takes no harm from it.
/// </summary>
internal sealed class BuildMetadata
{
    private const string FileName = ".jekyll-metadata";

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads what the last build left; nothing where there is no such file or another program wrote it.</summary>
    public static BuildMetadata Read(string source)
    {
        var metadata = new BuildMetadata();
        var path = PathIn(source);
        if (!File.Exists(path))
        {
            return metadata;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var item in document.RootElement.EnumerateObject())
            {
                metadata._entries[item.Name] = new Entry(
                    item.Value.GetProperty("inputs").GetString() ?? "",
                    item.Value.GetProperty("output").GetString() ?? "",
                    item.Value.GetProperty("length").GetInt64(),
                    item.Value.GetProperty("mtime").GetInt64());
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IOException)
        {
            metadata._entries.Clear();
        }

        return metadata;
    }

    /// <summary>Removes the file, as a build that is not incremental does.</summary>
    public static void Delete(string source) => File.Delete(PathIn(source));

    /// <summary>Whether the item was last made from the same inputs, and what it became still lies there untouched.</summary>
    public bool IsCurrent(string item, string inputs, string output) =>
        _entries.TryGetValue(item, out var entry) && entry.Inputs == inputs && Entry.Of(inputs, output) == entry;

    /// <summary>Remembers an item whose output was written.</summary>
    public void Add(string item, string inputs, string output)
    {
        if (Entry.Of(inputs, output) is { } entry)
        {
            _entries[item] = entry;
        }
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string source)
    {
        // A link could lead the write out of the source; what was there is replaced, not followed.
        Delete(source);
        using var stream = File.Create(PathIn(source));
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        foreach (var (item, entry) in _entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject(item);
            writer.WriteString("inputs", entry.Inputs);
            writer.WriteString("output", entry.Output);
            writer.WriteNumber("length", entry.Length);
            writer.WriteNumber("mtime", entry.Changed);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string PathIn(string source) => Path.Combine(source, FileName);

    private sealed record Entry(string Inputs, string Output, long Length, long Changed)
    {
        public static Entry? Of(string inputs, string output)
        {
            var file = new FileInfo(output);
            return file is { Exists: true, LinkTarget: null } ? new Entry(inputs, output, file.Length, file.LastWriteTimeUtc.Ticks) : null;
        }
    }
}
