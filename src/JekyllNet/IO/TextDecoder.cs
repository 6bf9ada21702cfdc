using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace JekyllNet.IO;

/// <summary>Turns a file's bytes into text by the configuration's <c>encoding</c>. Thread-safe.</summary>
/// <remarks>
/// For the UTF encodings a byte order mark is dropped. Ruby reads no UTF-16 and UTF-32 as text, whether a mark or the configuration
/// says that it is some: Jekyll 4.4.1 then reports the file as unreadable, and so does this. An encoding that is not known is ignored.
/// </remarks>
internal sealed class TextDecoder
{
    /// <summary>Ruby's words for a file in an encoding that it does not read as text.</summary>
    public const string NotText = "ASCII incompatible encoding needs binmode";

    private readonly string _name;
    private readonly bool _honoursMark;
    private readonly bool _isText;
    private readonly Encoding? _legacyEncoding;

    /// <param name="encoding">A name as Ruby knows it, in any case (<c>utf-8</c>, <c>iso-8859-1</c>); null stands for UTF-8.</param>
    public TextDecoder(string? encoding = null)
    {
        _name = string.IsNullOrEmpty(encoding) ? "UTF-8" : encoding.ToUpperInvariant();
        _honoursMark = _name.StartsWith("UTF-", StringComparison.Ordinal);
        _isText = !(_name.StartsWith("UTF-16", StringComparison.Ordinal) || _name.StartsWith("UTF-32", StringComparison.Ordinal));
        _legacyEncoding = FindLegacy(_name);
    }

    /// <summary>The encoding, in capitals.</summary>
    public string Name => _name;

    /// <summary>What Ruby says when it works on text whose bytes are not valid in the encoding.</summary>
    public string InvalidText => "invalid byte sequence in " + _name;

    /// <summary>Decodes a whole file.</summary>
    public DecodedText Decode(ReadOnlySpan<byte> bytes) => SkipMark(ref bytes) is { } problem ? new DecodedText("", problem) : DecodeBare(bytes);

    /// <summary>Steps over a file's byte order mark, if it has one that counts.</summary>
    /// <returns>Why the file is not read as text, if so.</returns>
    public string? SkipMark(ref ReadOnlySpan<byte> bytes)
    {
        if (_honoursMark && bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
            return _isText ? null : NotText;
        }

        return !_isText || (_honoursMark && bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..]) ? NotText : null;
    }

    /// <summary>Decodes a file, or a part of one, below its byte order mark.</summary>
    public DecodedText DecodeBare(ReadOnlySpan<byte> bytes) => _legacyEncoding is null ? DecodeUtf8(bytes) : DecodeLegacy(_legacyEncoding, bytes);

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
                ? new DecodedText(new string(buffer, 0, length))
                : new DecodedText(Encoding.UTF8.GetString(bytes), "invalid byte sequence in UTF-8");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private DecodedText DecodeLegacy(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(Encoding.Latin1.GetString(bytes), InvalidText);
        }
    }

    private static Encoding? FindLegacy(string name)
    {
        if (name.StartsWith("UTF-", StringComparison.Ordinal) || name == "UTF8")
        {
            return null;
        }

        if (name is "BINARY" or "ASCII-8BIT")
        {
            return Encoding.Latin1;
        }

        string lookedUp = name == "SJIS" ? "SHIFT_JIS" : name.Replace("CP125", "WINDOWS-125", StringComparison.Ordinal);
        try
        {
            // Asking the provider itself registers nothing for the rest of the process.
            return CodePagesEncodingProvider.Instance.GetEncoding(lookedUp, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(lookedUp, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
