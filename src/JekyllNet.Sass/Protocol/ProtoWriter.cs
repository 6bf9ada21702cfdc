using System.Buffers;
using System.Text;

namespace JekyllNet.Sass.Protocol;

/// <summary>Writes protocol buffers. Fields at their default are left out, as proto3 does.</summary>
internal sealed class ProtoWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public void WriteVarint(ulong value)
    {
        var span = _buffer.GetSpan(10);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        _buffer.Advance(length);
    }

    public void WriteUInt32(int field, uint value)
    {
        if (value != 0)
        {
            WriteUInt32Always(field, value);
        }
    }

    /// <summary>For a number whose presence means something: a member of a <c>oneof</c>.</summary>
    public void WriteUInt32Always(int field, uint value)
    {
        WriteTag(field, WireType.Varint);
        WriteVarint(value);
    }

    public void WriteBool(int field, bool value) => WriteUInt32(field, value ? 1u : 0u);

    public void WriteString(int field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            WriteStringAlways(field, value);
        }
    }

    /// <summary>For a text whose presence means something: an element of a list or a member of a <c>oneof</c>.</summary>
    public void WriteStringAlways(int field, string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        WriteTag(field, WireType.LengthDelimited);
        WriteVarint((ulong)length);
        Encoding.UTF8.GetBytes(value, _buffer.GetSpan(length));
        _buffer.Advance(length);
    }

    public void WriteStrings(int field, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            WriteStringAlways(field, value);
        }
    }

    public void WriteMessage(int field, Action<ProtoWriter> write)
    {
        var nested = new ProtoWriter();
        write(nested);
        WriteMessage(field, nested);
    }

    public void WriteMessage(int field, ProtoWriter message)
    {
        WriteTag(field, WireType.LengthDelimited);
        WriteVarint((ulong)message._buffer.WrittenCount);
        _buffer.Write(message._buffer.WrittenSpan);
    }

    private void WriteTag(int field, WireType type) => WriteVarint(((ulong)(uint)field << 3) | (ulong)type);
}
