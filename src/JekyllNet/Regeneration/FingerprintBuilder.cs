using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Templating.Drops;

namespace JekyllNet.Regeneration;

/// <summary>
/// Makes fingerprints of what a template can see: two are the same where <see cref="Incremental.ValueComparison"/> finds no difference.
/// One after the other; not thread-safe.
/// </summary>
internal sealed class FingerprintBuilder
{
    private byte[] _bytes = new byte[4096];
    private int _count;
    private bool _isUnknowable;

    /// <summary>The fingerprint of all that was added since the last one; <see langword="null"/> where some of it cannot be told from its like.</summary>
    public UInt128? Take()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.AsSpan(0, _count), hash);
        UInt128? fingerprint = _isUnknowable ? null : BinaryPrimitives.ReadUInt128LittleEndian(hash);
        _count = 0;
        _isUnknowable = false;
        return fingerprint;
    }

    /// <summary>Adds something that differs from everything, itself included.</summary>
    public FingerprintBuilder AddUnknowable()
    {
        _isUnknowable = true;
        return this;
    }

    public FingerprintBuilder Add(string? text)
    {
        if (text is null)
        {
            return Add(-1L);
        }

        Add((long)text.Length);
        return AddBytes(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public FingerprintBuilder Add(bool value) => Add(value ? 1L : 0L);

    public FingerprintBuilder Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return AddBytes(bytes);
    }

    /// <summary>Adds an item for itself, whatever there is to be read of it.</summary>
    public FingerprintBuilder Add(ItemIdentity? item) =>
        item is null ? Add("no item") : Add("item").Add(item.Key.Kind).Add(item.Key.Path).Add((long)item.Key.Count);

    /// <summary>Adds a value; <see langword="null"/> is not nil, but that there is none.</summary>
    public FingerprintBuilder Add(FluidValue? value) => value switch
    {
        null => Add("none"),
        StringValue text => Add("text").Add(text.ToStringValue()),
        IntegerValue number => AddInteger(number),
        FloatValue number => Add("float").Add(BitConverter.DoubleToInt64Bits(number.Value)),
        BooleanValue flag => Add("flag").Add(flag.ToBooleanValue()),
        NilValue => Add("nil"),
        TimeValue time => Add("time").Add(time.Value.Ticks).Add(time.Value.Offset.Ticks).Add(time.Zone).Add(time.IsUtc),
        DateValue date => Add("date").Add((long)date.Value.DayNumber),
        ListValue list => AddList(list),
        HashValue hash => AddHash(hash, except: null),
        DocumentDrop { Document.Identity: { } item } => Add(item),
        PageDrop { Page.Identity: { } item } => Add(item),
        StaticFileDrop { File: var file } => Add("file").Add(file.Path).Add(file.RelativePath),
        _ => AddUnknowable(),
    };

    /// <summary>Adds a hash, an entry left out.</summary>
    public FingerprintBuilder AddHash(HashValue hash, string? except)
    {
        Add("hash").Add((long)hash.Count).Add(hash.Missing);
        for (var i = 0; i < hash.Count; i++)
        {
            var (key, value) = hash.EntryAt(i);
            Add(key);
            if (!(except is not null && key is StringValue name && name.ToStringValue() == except))
            {
                Add(value);
            }
        }

        return this;
    }

    private FingerprintBuilder AddList(ListValue list)
    {
        Add("list").Add((long)list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            Add(list[i]);
        }

        return this;
    }

    private FingerprintBuilder AddInteger(IntegerValue number) => Add("integer").AddBytes(number.Value.ToByteArray());

    private FingerprintBuilder AddBytes(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _count < bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(_count + bytes.Length)));
        }

        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
        return this;
    }
}
