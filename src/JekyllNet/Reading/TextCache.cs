using System.Collections.Concurrent;
using Fluid.Values;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Reading;

/// <summary>
/// Keeps the texts of files that have not been written since they were read, from one build of a session to the next. A file that was
/// written only just before it was read is read again, for it may have been written once more within the same tick of its clock. Safe
/// for concurrent use.
/// </summary>
internal sealed class TextCache
{
    private static readonly TimeSpan Uncertainty = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public ItemText Read(ISiteFileSystem files, string path, TextDecoder decoder)
    {
        var stamp = StampOf(files, path);
        if (stamp is { } current && _entries.TryGetValue(path, out var known) && known.Stamp == current && known.Encoding == decoder.Name)
        {
            known.IsUsed = true;
            return Copy(known.Text);
        }

        var text = ItemText.Read(files, path, decoder);
        if (stamp is { } certain && TimeProvider.System.GetUtcNow() - new DateTimeOffset(certain.Changed, TimeSpan.Zero) > Uncertainty)
        {
            _entries[path] = new Entry(certain, decoder.Name, text) { IsUsed = true };
            return Copy(text);
        }

        _entries.TryRemove(path, out _);
        return text;
    }

    /// <summary>Forgets what no build since the last call has used.</summary>
    public void ForgetUnused()
    {
        foreach (var (path, entry) in _entries)
        {
            if (!entry.IsUsed)
            {
                _entries.TryRemove(path, out _);
            }

            entry.IsUsed = false;
        }
    }

    // Links are not looked through: what they lead to has a stamp of its own.
    private static Stamp? StampOf(ISiteFileSystem files, string path)
    {
        if (files.PhysicalPath(path) is not { } physical)
        {
            return null;
        }

        var file = new FileInfo(physical);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 ? new Stamp(file.LastWriteTimeUtc.Ticks, file.Length) : null;
    }

    // Plugins may change what they are given.
    private static ItemText Copy(ItemText text) => text with { Data = Copy(text.Data) };

    private static FluidValue? Copy(FluidValue? value)
    {
        switch (value)
        {
            case HashValue hash:
                var copy = new HashValue();
                foreach (var (key, entry) in hash)
                {
                    copy[key] = Copy(entry)!;
                }

                return copy;
            case ListValue list:
                return new ListValue(list.Select(item => Copy(item)!));
            default:
                return value;
        }
    }

    private readonly record struct Stamp(long Changed, long Length);

    private sealed record Entry(Stamp Stamp, string Encoding, ItemText Text)
    {
        public bool IsUsed { get; set; }
    }
}
