using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Tests.Protocol;

public sealed class ProtoCodecTests
{
    [Theory]
    [InlineData(0ul, "00")]
    [InlineData(127ul, "7F")]
    [InlineData(128ul, "8001")]
    [InlineData(300ul, "AC02")]
    [InlineData(uint.MaxValue, "FFFFFFFF0F")]
    [InlineData(ulong.MaxValue, "FFFFFFFFFFFFFFFFFF01")]
    public void Varints_are_written_and_read_back(ulong value, string hex)
    {
        var writer = new ProtoWriter();
        writer.WriteVarint(value);
        Assert.Equal(hex, Convert.ToHexString(writer.Written.Span));
        Assert.Equal(value, new ProtoReader(writer.Written.Span).ReadVarint());
    }

    [Fact]
    public void Defaults_are_left_out_but_members_of_a_oneof_are_not()
    {
        var writer = new ProtoWriter();
        writer.WriteUInt32(1, 0);
        writer.WriteBool(2, false);
        writer.WriteString(3, "");
        Assert.Equal(0, writer.Written.Length);
        writer.WriteUInt32Always(1, 0);
        writer.WriteStringAlways(2, "");
        Assert.Equal("08001200", Convert.ToHexString(writer.Written.Span));
    }

    [Fact]
    public void Nested_messages_and_texts_are_read_back()
    {
        var writer = new ProtoWriter();
        writer.WriteString(1, "é—日本😀");
        writer.WriteMessage(2, nested => nested.WriteStrings(7, ["a", ""]));

        var reader = new ProtoReader(writer.Written.Span);
        Assert.True(reader.Next());
        Assert.Equal(1, reader.Field);
        Assert.Equal("é—日本😀", reader.ReadString());
        Assert.True(reader.Next());
        var nested = new ProtoReader(reader.ReadBytes());
        Assert.True(nested.Next());
        Assert.Equal("a", nested.ReadString());
        Assert.True(nested.Next());
        Assert.Equal("", nested.ReadString());
        Assert.False(nested.Next());
        Assert.False(reader.Next());
    }

    [Fact]
    public void Unknown_fields_of_every_wire_type_are_passed_over()
    {
        // 9: varint 1, 10: fixed64, 11: two bytes, 12: fixed32, 1: varint 5
        var bytes = Convert.FromHexString("4801" + "510102030405060708" + "5A02FFFF" + "6501020304" + "0805");
        var reader = new ProtoReader(bytes);
        for (var i = 0; i < 4; i++)
        {
            Assert.True(reader.Next());
            reader.Skip();
        }

        Assert.True(reader.Next());
        Assert.Equal(5u, reader.ReadUInt32());
        Assert.False(reader.Next());
    }

    [Theory]
    [InlineData("80")] // a varint that does not end
    [InlineData("FFFFFFFFFFFFFFFFFFFF01")] // one that is too long
    [InlineData("0A05AB")] // a text longer than what is there
    [InlineData("0AFFFFFFFFFFFFFFFFFF01")] // one longer than anything
    [InlineData("00")] // field 0
    [InlineData("0B")] // a group
    public void Malformed_bytes_are_a_protocol_error(string hex) => Assert.Throws<ProtocolException>(() =>
    {
        var reader = new ProtoReader(Convert.FromHexString(hex));
        while (reader.Next())
        {
            reader.Skip();
        }
    });

    [Fact]
    public void A_number_where_a_text_is_due_is_a_protocol_error() => Assert.Throws<ProtocolException>(() =>
    {
        var reader = new ProtoReader([0x08, 0x01]);
        reader.Next();
        reader.ReadString();
    });
}
