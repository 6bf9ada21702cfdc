namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby counts code points where .NET counts UTF-16 units; its white space is ASCII.</summary>
internal static class RubyString
{
    public static int Length(string text)
    {
        var length = text.Length;
        foreach (var c in text.AsSpan())
        {
            if (char.IsLowSurrogate(c))
            {
                length--;
            }
        }

        return length;
    }

    /// <summary>Whether <c>\s</c> of a Ruby regular expression takes it.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>Whether <c>strip</c> removes it: NUL too.</summary>
    public static bool IsStripped(char c) => IsSpace(c) || c == '\0';

    /// <summary>Whether <c>\w</c> of a Ruby regular expression takes it.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static string Strip(string text) => LeftStrip(RightStrip(text));

    public static string LeftStrip(string text)
    {
        var start = 0;
        while (start < text.Length && IsStripped(text[start]))
        {
            start++;
        }

        return start == 0 ? text : text[start..];
    }

    public static string RightStrip(string text)
    {
        var end = text.Length;
        while (end > 0 && IsStripped(text[end - 1]))
        {
            end--;
        }

        return end == text.Length ? text : text[..end];
    }

    /// <summary>The text's part from code point <paramref name="start"/> on, <paramref name="count"/> code points long at most.</summary>
    public static string Substring(string text, int start, int count)
    {
        var from = Offset(text, 0, start);
        return text[from..Offset(text, from, count)];
    }

    private static int Offset(string text, int from, int codePoints)
    {
        var i = from;
        for (; codePoints > 0 && i < text.Length; codePoints--)
        {
            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
        }

        return i;
    }
}
