using System.Globalization;

namespace JekyllNet.Kramdown.Text;

/// <summary>Ruby's character classes.</summary>
internal static class Chars
{
    /// <summary><c>\s</c>: ASCII only.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>What <c>String#strip</c> takes away.</summary>
    public static bool IsStripped(char c) => IsSpace(c) || c == '\0';

    public static bool IsIndent(char c) => c is ' ' or '\t';

    /// <summary><c>\w</c>: ASCII only.</summary>
    public static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary><c>[[:alpha:]]</c>, which knows Unicode.</summary>
    public static bool IsAlpha(char c) => c < 0x80
        ? char.IsAsciiLetter(c)
        : CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol => OtherAlphabetic.Contains(c),
            _ => false,
        };

    /// <summary><c>[[:alnum:]]</c>.</summary>
    public static bool IsAlnum(char c) => c < 0x80
        ? char.IsAsciiLetterOrDigit(c)
        : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber || IsAlpha(c);

    /// <summary><c>\p{Word}</c>, and what <c>\b</c> takes for a word.</summary>
    public static bool IsWord(char c) => c < 0x80
        ? IsAsciiWord(c)
        : IsAlpha(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ConnectorPunctuation;

    public static bool IsWord(System.Text.Rune rune) => rune.IsBmp
        ? IsWord((char)rune.Value)
        : System.Text.Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.ConnectorPunctuation;

    /// <summary><c>String#downcase</c>, which splits the capital i with a dot as Unicode's full mapping does.</summary>
    public static string Downcase(string text) => text.ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text) => StripStart(StripEnd(text));

    public static ReadOnlySpan<char> StripStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsStripped(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    public static ReadOnlySpan<char> StripEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsStripped(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }
}
