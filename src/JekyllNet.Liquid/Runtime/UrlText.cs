using System.Buffers;
using System.Text;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>CGI.escape</c> and <c>CGI.unescape</c>.</summary>
internal static class UrlText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Encode(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            _ = c == ' ' ? result.Append('+')
                : char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' or '~' ? result.Append(c)
                : result.Append('%').Append(Convert.ToHexString([b]));
        }

        return result.ToString();
    }

    /// <exception cref="LiquidRenderException">The bytes are no UTF-8.</exception>
    public static string Decode(string text)
    {
        if (text.AsSpan().IndexOfAny('%', '+') < 0)
        {
            return text;
        }

        var bytes = new ArrayBufferWriter<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Write(Convert.FromHexString(text.AsSpan(i + 1, 2)));
                i += 2;
            }
            else if (text[i] == '+')
            {
                bytes.Write(" "u8);
            }
            else
            {
                var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                bytes.Write(Encoding.UTF8.GetBytes(text.Substring(i, pair ? 2 : 1)));
                i += pair ? 1 : 0;
            }
        }

        try
        {
            return Strict.GetString(bytes.WrittenSpan);
        }
        catch (DecoderFallbackException e)
        {
            throw new LiquidRenderException("invalid byte sequence in UTF-8", inner: e);
        }
    }
}
