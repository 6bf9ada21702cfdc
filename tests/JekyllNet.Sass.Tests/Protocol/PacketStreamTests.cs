using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Tests.Protocol;

public sealed class PacketStreamTests
{
    [Fact]
    public async Task Packets_are_framed_by_length_and_compilation()
    {
        var output = new MemoryStream();
        using var packets = new PacketStream(Stream.Null, output);
        await packets.WriteAsync(300, InboundMessages.VersionRequest(1), CancellationToken.None);
        Assert.Equal("06" + "AC02" + "3A020801", Convert.ToHexString(output.ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100_000)]
    public async Task Packets_are_read_however_they_are_cut_up(int pieces)
    {
        var sent = new MemoryStream();
        using var writer = new PacketStream(Stream.Null, sent);
        var texts = new[] { "", "a", new string('b', 40_000), "c" };
        foreach (var (text, id) in texts.Select((text, id) => (text, (uint)id)))
        {
            await writer.WriteAsync(id, InboundMessages.ImportFailure(id, text), CancellationToken.None);
        }

        using var reader = new PacketStream(new PiecewiseStream(sent.ToArray(), pieces), Stream.Null);
        foreach (var (text, id) in texts.Select((text, id) => (text, (uint)id)))
        {
            var packet = await reader.ReadAsync();
            Assert.NotNull(packet);
            Assert.Equal(id, packet.Value.CompilationId);
            Assert.Equal(InboundMessages.ImportFailure(id, text).Written.ToArray(), packet.Value.Message.ToArray());
        }

        Assert.Null(await reader.ReadAsync());
    }

    [Theory]
    [InlineData("05")]
    [InlineData("0501")]
    [InlineData("80")]
    public async Task A_stream_that_ends_within_a_packet_is_an_error(string hex)
    {
        using var packets = new PacketStream(new MemoryStream(Convert.FromHexString(hex)), Stream.Null);
        await Assert.ThrowsAsync<EndOfStreamException>(packets.ReadAsync);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("FFFFFFFF0F")]
    [InlineData("FFFFFFFFFFFFFFFF7F")]
    public async Task Impossible_lengths_are_refused_before_memory_is_taken(string hex)
    {
        using var packets = new PacketStream(new MemoryStream(Convert.FromHexString(hex)), Stream.Null);
        await Assert.ThrowsAsync<ProtocolException>(packets.ReadAsync);
    }

    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
