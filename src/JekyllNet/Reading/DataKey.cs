using System.Globalization;
using System.Text;

namespace JekyllNet.Reading;

/// <summary>The key that a data file or directory goes by.</summary>
internal static class DataKey
{
    /// <summary>
    /// The name without anything but ASCII word characters, blanks and hyphens, and with inner blanks as one underscore
    /// each: <c>team members</c> is <c>team_members</c>, <c>a.b</c> is <c>ab</c>. Blanks at the start go, one at the end stays.
    /// </summary>
    public static string FromName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (IsBlank(c))
            {
                if (EndOfDropped(name, i) is var end && end > i)
                {
                    i = end - 1;
                }
                else if (key.Length == 0 || key[^1] != '\0')
                {
                    key.Append('\0');
                }
            }
            else if (char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            {
                key.Append(c);
            }
        }

        return key.Replace('\0', '_').ToString();
    }

    /// <summary>Where the blanks end that go without a trace from <paramref name="start"/>; <paramref name="start"/> if none do.</summary>
    private static int EndOfDropped(string name, int start)
    {
        var isAfterLineStart = start == 0 || name[start - 1] == '\n';
        if (!isAfterLineStart && !(IsBlank(name[start - 1]) && IsBoundary(name, start - 1)))
        {
            return start;
        }

        var end = start;
        while (end < name.Length && IsBlank(name[end]))
        {
            end++;
        }

        for (; end > start; end--)
        {
            var isAtLineEnd = end == name.Length || name[end] == '\n';
            if (isAtLineEnd || IsBoundary(name, end) || (IsBlank(name[end]) && IsBoundary(name, end + 1)))
            {
                return end;
            }
        }

        return start;
    }

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>A word boundary, for which letters of any script count.</summary>
    private static bool IsBoundary(string name, int at) =>
        (at > 0 && IsWord(name[at - 1])) != (at < name.Length && IsWord(name[at]));

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
