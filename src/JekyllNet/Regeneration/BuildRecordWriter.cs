using JekyllNet.Dependencies;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Regeneration;

/// <summary>
/// Writes the record of a build. Texts, items and keys are told once, at their first use, and are numbers from then on;
/// <see cref="BuildRecordReader"/> counts along.
/// </summary>
internal sealed class BuildRecordWriter(BinaryWriter writer, BuildRecord record)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemIdentity, int> _items = [];
    private readonly Dictionary<ReadKey, int> _keys = [];

    public void Write()
    {
        writer.Write7BitEncodedInt(record.Items.Count);
        foreach (var item in record.Items.Keys)
        {
            _items[item] = _items.Count;
            Write(item.Key.Kind);
            Write(item.Key.Path);
            writer.Write7BitEncodedInt(item.Key.Count);
        }

        foreach (var item in record.Items.Values)
        {
            writer.Write(item is not null);
            if (item is not null)
            {
                Write(item);
            }
        }

        writer.Write7BitEncodedInt(record.Excerpts.Count);
        foreach (var (item, excerpt) in record.Excerpts)
        {
            writer.Write7BitEncodedInt(_items[item]);
            Write(excerpt.Source);
            writer.Write(excerpt.Rendered.Text);
            Write(excerpt.Rendered.Reads!);
        }
    }

    private void Write(ItemRecord item)
    {
        Write(item.Source);
        WriteOptional(item.Leftover);
        Write(item.Rendered.Reads);
        writer.Write(item.Rendered.Written is not null);
        if (item.Rendered.Written is { } written)
        {
            writer.Write(written.Destination);
            writer.Write(written.Changed);
            writer.Write(written.Length);
        }

        WriteOptional(item.Rendered.Converted);
        WriteOptional(item.Rendered.Output?.AsMemory());
        writer.Write7BitEncodedInt(item.Rendered.Told.Count);
        foreach (var entry in item.Rendered.Told)
        {
            Write(entry);
        }
    }

    private void Write(LogEntry entry)
    {
        writer.Write((byte)entry.Level);
        Write(entry.Topic);
        Write(entry.Message);
        writer.Write(entry.Diagnostic is not null);
        if (entry.Diagnostic is not { } diagnostic)
        {
            return;
        }

        writer.Write7BitEncodedInt(diagnostic.Id.Number);
        writer.Write((byte)diagnostic.Severity);
        Write(diagnostic.Message);
        writer.Write(diagnostic.Location is not null);
        if (diagnostic.Location is { } place)
        {
            Write(place.Path);
            writer.Write7BitEncodedInt(place.Line);
            writer.Write7BitEncodedInt(place.Column);
        }

        writer.Write7BitEncodedInt(diagnostic.Notes.Count);
        foreach (var note in diagnostic.Notes)
        {
            Write(note);
        }
    }

    private void Write(ReadRecord reads)
    {
        writer.Write(reads.ReadsLeftovers);
        writer.Write7BitEncodedInt(reads.OfSite.Length + reads.OfItems.Length);
        foreach (var key in reads.Keys)
        {
            Write(key);
        }

        writer.Write7BitEncodedInt(reads.Files.Length);
        foreach (var file in reads.Files)
        {
            writer.Write((byte)file.Kind);
            Write(file.Path);
            Write(file.Seen);
        }
    }

    private void Write(ReadKey key)
    {
        var number = Number(_keys, key, out var isNew);
        if (isNew)
        {
            writer.Write((byte)key.Kind);
            writer.Write7BitEncodedInt(key.Item is null ? 0 : _items[key.Item] + 1);
            Write(key.Name);
            WriteOptional(record.Seen.TryGetValue(BuildRecord.SeenAs(key), out var seen) ? seen : null);
        }
    }

    private void Write(string text)
    {
        _ = Number(_texts, text, out var isNew);
        if (isNew)
        {
            writer.Write(text);
        }
    }

    private void WriteOptional(ReadOnlyMemory<byte>? bytes)
    {
        writer.Write(bytes is not null);
        if (bytes is { } known)
        {
            writer.Write7BitEncodedInt(known.Length);
            writer.Write(known.Span);
        }
    }

    private void WriteOptional(UInt128? fingerprint)
    {
        writer.Write(fingerprint is not null);
        if (fingerprint is { } known)
        {
            Write(known);
        }
    }

    private void Write(UInt128 fingerprint)
    {
        writer.Write((ulong)(fingerprint >> 64));
        writer.Write((ulong)fingerprint);
    }

    private int Number<T>(Dictionary<T, int> known, T value, out bool isNew)
        where T : notnull
    {
        isNew = !known.TryGetValue(value, out var number);
        if (isNew)
        {
            known[value] = number = known.Count;
        }

        writer.Write7BitEncodedInt(number);
        return number;
    }
}
