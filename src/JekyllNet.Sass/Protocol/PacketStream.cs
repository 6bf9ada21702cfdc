using System.Diagnostics.CodeAnalysis;

namespace JekyllNet.Sass.Protocol;

/// <summary>Frames messages on a pair of streams: length, compilation id, message. One reader; any number of writers.</summary>
internal sealed class PacketStream(Stream input, Stream output) : IDisposable
{
    // CSS of this size is no stylesheet but a runaway loop.
    private const int LengthLimit = 256 * 1024 * 1024;

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    public async Task WriteAsync(uint compilationId, ProtoWriter message, CancellationToken cancellationToken)
    {
        var header = new ProtoWriter();
        header.WriteVarint(compilationId);
        var idLength = header.Written.Length;
        header = new ProtoWriter();
        header.WriteVarint((ulong)(idLength + message.Written.Length));
        header.WriteVarint(compilationId);

        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Not cancellable from here on: half a packet would garble the stream for all others.
            await output.WriteAsync(header.Written, CancellationToken.None).ConfigureAwait(false);
            await output.WriteAsync(message.Written, CancellationToken.None).ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The next packet, or null when the stream has ended.</summary>
    public async Task<Packet?> ReadAsync()
    {
        if (await ReadLengthAsync().ConfigureAwait(false) is not { } length)
        {
            return null;
        }

        var packet = new byte[length];
        var filled = Math.Min(length, _end - _start);
        _buffer.AsSpan(_start, filled).CopyTo(packet);
        _start += filled;
        await input.ReadExactlyAsync(packet.AsMemory(filled)).ConfigureAwait(false);

        var reader = new ProtoReader(packet);
        var id = (uint)reader.ReadVarint();
        return new Packet(id, packet.AsMemory(reader.Position));
    }

    [SuppressMessage("Usage", "CA2213", Justification = "The streams belong to the process.")]
    public void Dispose() => _writing.Dispose();

    private async Task<int?> ReadLengthAsync()
    {
        ulong length = 0;
        for (var shift = 0; shift <= 35; shift += 7)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = await input.ReadAsync(_buffer).ConfigureAwait(false);
                if (_end == 0)
                {
                    return shift == 0 ? null : throw new EndOfStreamException();
                }
            }

            var next = _buffer[_start++];
            length |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return length is > 0 and <= LengthLimit
                    ? (int)length
                    : throw new ProtocolException($"The Sass compiler announced a message of {length} bytes.");
            }
        }

        throw new ProtocolException("The Sass compiler sent no packet of the embedded protocol.");
    }
}
