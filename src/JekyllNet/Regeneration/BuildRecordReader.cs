using JekyllNet.Dependencies;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Rendering;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Regeneration;

/// <summary>Reads what <see cref="BuildRecordWriter"/> wrote. Whatever the bytes are, no more is made of them than they are many.</summary>
/// <param name="reader">The bytes.</param>
/// <param name="filesOf">Where a path lies.</param>
internal sealed class BuildRecordReader(BinaryReader reader, Func<string, ISiteFileSystem> filesOf)
{
    private readonly List<string> _texts = [];
    private readonly List<ItemIdentity> _items = [];
    private readonly List<ReadKey> _keys = [];
    private readonly ReadKeySets _sets = new();
    private readonly Dictionary<ReadKey, UInt128> _seen = [];

    /// <summary>Reads the record.</summary>
    /// <param name="configuration">The configuration that it is of.</param>
    /// <exception cref="InvalidDataException">The bytes are no such record.</exception>
    /// <exception cref="EndOfStreamException">They are too few.</exception>
    public BuildRecord Read(string configuration)
    {
        var count = ReadCount();
        for (var i = 0; i < count; i++)
        {
            _items.Add(new ItemIdentity(ReadText(), ReadText(), reader.Read7BitEncodedInt()));
        }

        var items = new Dictionary<ItemIdentity, ItemRecord?>(count);
        foreach (var item in _items)
        {
            items[item] = reader.ReadBoolean() ? ReadItem() : null;
        }

        var excerpts = new Dictionary<ItemIdentity, ExcerptRecord>();
        for (var left = ReadCount(); left > 0; left--)
        {
            var item = At(_items, reader.Read7BitEncodedInt());
            excerpts[item] = new ExcerptRecord(ReadFingerprint(), new RenderedExcerpt(reader.ReadString(), ReadReads(), HasTold: false));
        }

        return new BuildRecord { Configuration = configuration, Items = items, Excerpts = excerpts, Seen = _seen };
    }

    private ItemRecord ReadItem() => new(ReadFingerprint(), ReadOptionalFingerprint(), new KeptItem(
        ReadReads(),
        reader.ReadBoolean() ? new WrittenOutput(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64()) : null,
        ReadOptionalBytes() is { } converted ? converted : (ReadOnlyMemory<byte>?)null,
        ReadOptionalBytes(),
        ReadList(ReadEntry)));

    private LogEntry ReadEntry() => new((LogLevel)reader.ReadByte(), ReadText(), ReadText(), reader.ReadBoolean() ? ReadDiagnostic() : null);

    private Diagnostic ReadDiagnostic() => new(
        new DiagnosticId(reader.Read7BitEncodedInt()),
        (DiagnosticSeverity)reader.ReadByte(),
        ReadText(),
        reader.ReadBoolean() ? new SourceLocation(ReadText(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()) : null)
    {
        Notes = ReadList(ReadText),
    };

    private ReadRecord ReadReads()
    {
        var readsLeftovers = reader.ReadBoolean();
        return ReadRecord.Of(ReadList(ReadKey), ReadList(ReadFile), isVolatile: false, readsLeftovers, _sets);
    }

    private FileRead ReadFile()
    {
        var kind = (FileReadKind)reader.ReadByte();
        var path = ReadText();
        return new FileRead(kind, path, ReadText(), filesOf(path));
    }

    private ReadKey ReadKey()
    {
        var number = reader.Read7BitEncodedInt();
        if (number == _keys.Count)
        {
            var kind = (ReadKind)reader.ReadByte();
            var item = reader.Read7BitEncodedInt();
            var key = new ReadKey(kind, item == 0 ? null : At(_items, item - 1), ReadText());
            _keys.Add(key);
            if (ReadOptionalFingerprint() is { } seen)
            {
                _seen[BuildRecord.SeenAs(key)] = seen;
            }
        }

        return At(_keys, number);
    }

    private T[] ReadList<T>(Func<T> read)
    {
        var list = new T[ReadCount()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = read();
        }

        return list;
    }

    private string ReadText()
    {
        var number = reader.Read7BitEncodedInt();
        if (number == _texts.Count)
        {
            _texts.Add(reader.ReadString());
        }

        return At(_texts, number);
    }

    private byte[]? ReadOptionalBytes() => reader.ReadBoolean() ? reader.ReadBytes(ReadCount()) : null;

    private UInt128? ReadOptionalFingerprint() => reader.ReadBoolean() ? ReadFingerprint() : null;

    private UInt128 ReadFingerprint() => new(reader.ReadUInt64(), reader.ReadUInt64());

    // Each of what is counted takes a byte at least.
    private int ReadCount() => reader.Read7BitEncodedInt() is var count && count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position
        ? count
        : throw new InvalidDataException("More is promised than there is.");

    private static T At<T>(List<T> list, int index) =>
        index >= 0 && index < list.Count ? list[index] : throw new InvalidDataException("There is no such part.");
}
