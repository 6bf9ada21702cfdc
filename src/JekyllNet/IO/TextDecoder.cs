using System.Text;

namespace JekyllNet.IO;

/// <summary>Turns a file's bytes into text by the configuration's <c>encoding</c>.</summary>
internal sealed class TextDecoder
{
    private readonly Encoding _encoding;
    private readonly bool _honoursByteOrderMark;

    /// <param name="encoding">A name as Ruby knows it (<c>utf-8</c>, <c>UTF-16LE</c>, <c>iso-8859-1</c>).</param>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public TextDecoder(string? encoding = null)
    {
        string name = string.IsNullOrEmpty(encoding) ? "utf-8" : encoding.ToLowerInvariant();
        _encoding = Find(name);
        _honoursByteOrderMark = name.StartsWith("utf-", StringComparison.Ordinal);
    }

    /// <summary>Decodes a whole file. For the UTF encodings a byte order mark is dropped and decides over the configured encoding.</summary>
    public DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = _encoding;
        if (_honoursByteOrderMark)
        {
            (encoding, int skip) = DetectMark(bytes);
            bytes = bytes[skip..];
        }

        if (encoding is UTF8Encoding && System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), true);
        }

        string text = encoding.GetString(bytes);
        return new DecodedText(text, encoding is not UTF8Encoding && (!text.Contains('\uFFFD') || IsStrictlyValid(encoding, bytes)));
    }

    private (Encoding Encoding, int Skip) DetectMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (_encoding, 0),
    };

    private static Encoding Find(string name) => name switch
    {
        "utf-8" or "utf8" => Encoding.UTF8,
        "utf-16" or "utf-16be" => Encoding.BigEndianUnicode,
        "utf-16le" => Encoding.Unicode,
        "utf-32" or "utf-32be" => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        "utf-32le" => Encoding.UTF32,
        "us-ascii" or "ascii" => Encoding.ASCII,
        "iso-8859-1" or "latin1" or "binary" or "ascii-8bit" => Encoding.Latin1,
        _ => Encoding.GetEncoding(name),
    };

    private static bool IsStrictlyValid(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
