using System.Text;

namespace JekyllNet.Sass.Protocol;

/// <summary>Reads protocol buffers field by field; unknown fields are passed over.</summary>
internal ref struct ProtoReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;
    private WireType _type;

    /// <summary>The number of the field that <see cref="Next"/> stopped at.</summary>
    public int Field { get; private set; }

    /// <summary>How many bytes were read.</summary>
    public readonly int Position => _position;

    /// <summary>Goes to the next field, whose value must then be read or skipped; false at the end.</summary>
    public bool Next()
    {
        if (_position == _bytes.Length)
        {
            return false;
        }

        var tag = ReadVarint();
        Field = tag >> 3 is > 0 and <= int.MaxValue and var field ? (int)field : throw Malformed();
        _type = (WireType)(tag & 7);
        return true;
    }

    public ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_position == _bytes.Length)
            {
                throw Malformed();
            }

            var next = _bytes[_position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Malformed();
    }

    public uint ReadUInt32()
    {
        Expect(WireType.Varint);
        return (uint)ReadVarint();
    }

    public ReadOnlySpan<byte> ReadBytes()
    {
        Expect(WireType.LengthDelimited);
        return Take(ReadVarint());
    }

    public string ReadString() => Encoding.UTF8.GetString(ReadBytes());

    public void Skip()
    {
        switch (_type)
        {
            case WireType.Varint:
                ReadVarint();
                break;
            case WireType.Fixed64:
                Take(8);
                break;
            case WireType.LengthDelimited:
                Take(ReadVarint());
                break;
            case WireType.Fixed32:
                Take(4);
                break;
            default:
                throw Malformed();
        }
    }

    private static ProtocolException Malformed() => new("The Sass compiler sent a malformed message.");

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)(_bytes.Length - _position))
        {
            throw Malformed();
        }

        var taken = _bytes.Slice(_position, (int)length);
        _position += (int)length;
        return taken;
    }

    private readonly void Expect(WireType type)
    {
        if (_type != type)
        {
            throw Malformed();
        }
    }
}
