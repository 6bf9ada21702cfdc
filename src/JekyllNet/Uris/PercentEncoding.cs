using System.Buffers;
using System.Text;

namespace JekyllNet.Uris;

/// <summary>Percent escapes, byte by byte over UTF-8.</summary>
internal static class PercentEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Escapes every byte of the UTF-8 form of <paramref name="text"/> that is not in <paramref name="allowed"/>.</summary>
    public static string Encode(string text, SearchValues<byte> allowed) => Encode(Encoding.UTF8.GetBytes(text), allowed, keepEncodedPlus: false);

    /// <summary>Replaces each <c>%XX</c> by its byte; bytes that are no UTF-8 become U+FFFD.</summary>
    public static string Decode(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Encoding.UTF8.GetString(DecodeBytes(text, keepEncodedPlus: false)) : text;

    /// <summary>Decodes, brings to normalisation form KC and encodes again.</summary>
    /// <param name="text">The part of a URI.</param>
    /// <param name="allowed">What may stand unescaped in that part.</param>
    /// <param name="keepEncodedPlus">Whether <c>%2B</c> stays: in a query it differs from <c>+</c>.</param>
    public static string Normalize(string text, SearchValues<byte> allowed, bool keepEncodedPlus = false)
    {
        if (!text.AsSpan().ContainsAnyExcept(PlainCharacters))
        {
            return text;
        }

        var bytes = DecodeBytes(text, keepEncodedPlus);
        string decoded;
        try
        {
            decoded = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encode(bytes, UriCharacters.Any, keepEncodedPlus: false);
        }

        return Encode(Encoding.UTF8.GetBytes(CompatibilityNormalization.Normalize(decoded)), allowed, keepEncodedPlus);
    }

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private static string Encode(ReadOnlySpan<byte> bytes, SearchValues<byte> allowed, bool keepEncodedPlus)
    {
        var text = new StringBuilder(bytes.Length + 16);
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (allowed.Contains(b))
            {
                text.Append((char)b);
            }
            else if (keepEncodedPlus && IsEncodedPlus(bytes[i..]))
            {
                text.Append("%2B");
                i += 2;
            }
            else
            {
                text.Append('%').Append(HexDigit(b >> 4)).Append(HexDigit(b & 15));
            }
        }

        return text.ToString();
    }

    private static byte[] DecodeBytes(string text, bool keepEncodedPlus)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2])
                && !(keepEncodedPlus && IsEncodedPlus(bytes.AsSpan(i))))
            {
                bytes[length++] = (byte)((HexValue(bytes[i + 1]) << 4) | HexValue(bytes[i + 2]));
                i += 2;
            }
            else
            {
                bytes[length++] = bytes[i];
            }
        }

        return bytes[..length];
    }

    private static bool IsEncodedPlus(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%2B"u8) || bytes.StartsWith("%2b"u8);

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
