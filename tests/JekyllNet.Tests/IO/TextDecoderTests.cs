using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    [InlineData("UTF-8")]
    [Trait("Behaviour", "READ-21")]
    [Trait("Behaviour", "CONFIG-30")]
    public void Drops_one_byte_order_mark(string? encoding) =>
        Assert.Equal(new DecodedText("\uFEFFé"), new TextDecoder(encoding).Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0xC3, 0xA9]));

    [Fact]
    public void Keeps_the_mark_when_the_encoding_is_not_known() =>
        Assert.Equal("\uFEFFa", new TextDecoder("nosuch").Decode([0xEF, 0xBB, 0xBF, 0x61]).Text);

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [Trait("Behaviour", "READ-20")]
    public void Tells_bytes_that_are_no_UTF8(byte[] bytes)
    {
        DecodedText text = new TextDecoder().Decode(bytes);
        Assert.False(text.IsValid);
        Assert.Equal("invalid byte sequence in UTF-8", text.Problem);
        Assert.Contains('\uFFFD', text.Text);
    }

    [Fact]
    public void A_replacement_character_that_stands_in_the_file_is_valid() =>
        Assert.True(new TextDecoder().Decode(Encoding.UTF8.GetBytes("a\uFFFDb")).IsValid);

    [Theory]
    [InlineData("utf-8", new byte[] { 0xFF, 0xFE, 0x61, 0 })]
    [InlineData("utf-8", new byte[] { 0xFE, 0xFF, 0, 0x61 })]
    [InlineData("utf-8", new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0 })]
    [InlineData("utf-16", new byte[] { 0xFF, 0xFE, 0x61, 0 })]
    [InlineData("utf-16le", new byte[] { 0x61, 0 })]
    [InlineData("utf-16le", new byte[] { 0x61, 0x62 })]
    [InlineData("utf-32", new byte[] { 0x61, 0, 0, 0 })]
    [Trait("Behaviour", "READ-21")]
    public void Refuses_UTF16_and_UTF32_as_Ruby_does(string encoding, byte[] bytes) =>
        Assert.Equal(new DecodedText("", "ASCII incompatible encoding needs binmode"), new TextDecoder(encoding).Decode(bytes));

    [Theory]
    [InlineData("iso-8859-1", new byte[] { 0xFC }, "ü")]
    [InlineData("windows-1252", new byte[] { 0x80 }, "€")]
    [InlineData("CP1252", new byte[] { 0x80 }, "€")]
    [InlineData("Shift_JIS", new byte[] { 0x93, 0xFA }, "日")]
    public void Reads_older_encodings(string encoding, byte[] bytes, string expected) =>
        Assert.Equal(new DecodedText(expected), new TextDecoder(encoding).Decode(bytes));

    [Fact]
    public void Tells_bytes_that_are_none_in_an_older_encoding() =>
        Assert.Equal("invalid byte sequence in US-ASCII", new TextDecoder("us-ascii").Decode([0x80]).Problem);
}
