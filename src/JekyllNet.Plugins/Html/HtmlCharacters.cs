namespace JekyllNet.Plugins.Html;

/// <summary>The classes of characters that libxml2 tells apart.</summary>
internal static class HtmlCharacters
{
    /// <summary>Space, tab, line feed or carriage return.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether XML allows the character at all; others are dropped from texts.</summary>
    public static bool IsAllowed(char c) => c >= ' ' ? c is not ('\uFFFE' or '\uFFFF') : c is '\t' or '\n' or '\r';

    /// <summary>Whether a tag's or an attribute's name may begin so.</summary>
    public static bool StartsName(char c) => char.IsAsciiLetter(c) || c is '_' or ':' or '.';

    /// <summary>Whether it may stand in a tag's or an attribute's name.</summary>
    public static bool IsInName(char c) => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_' or '.';

    /// <summary>Adds the allowed characters of a text.</summary>
    public static void AppendAllowed(System.Text.StringBuilder result, ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]))
            {
                result.Append(text[done..i]);
                done = i + 1;
            }
        }

        result.Append(text[done..]);
    }
}
