using System.Globalization;
using System.Text;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>Escapes as GitHub's cmark does.</summary>
internal static class LinkText
{
    private const string SafeInLinks = "-_.+!*(),%#@?=;:/$~";

    // Elements that the extension tagfilter makes visible.
    private static readonly string[] FilteredTags =
        ["title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext"];

    public static string EscapeHtml(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    public static string EscapeLink(string url)
    {
        var result = new StringBuilder(url.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in url.EnumerateRunes())
        {
            if (rune.Value == '&')
            {
                result.Append("&amp;");
            }
            else if (rune.Value == '\'')
            {
                result.Append("&#x27;");
            }
            else if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || SafeInLinks.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
            }
            else
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    result.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
                }
            }
        }

        return result.ToString();
    }

    public static string FilterTags(string html)
    {
        var result = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            result.Append(html[i] == '<' && IsFiltered(html.AsSpan(i + 1)) ? "&lt;" : html[i].ToString());
        }

        return result.ToString();
    }

    private static bool IsFiltered(ReadOnlySpan<char> text)
    {
        foreach (var tag in FilteredTags)
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && text[tag.Length..] is [' ' or '\t' or '\n' or '\r' or '>', ..] or ['/', '>', ..])
            {
                return true;
            }
        }

        return false;
    }
}
