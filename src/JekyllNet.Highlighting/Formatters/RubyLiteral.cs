using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>A text as Ruby's <c>String#inspect</c> shows it.</summary>
internal static class RubyLiteral
{
    public static void Append(ReadOnlySpan<char> text, StringBuilder to)
    {
        to.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"' or '\\':
                case '#' when i + 1 < text.Length && text[i + 1] is '{' or '$' or '@':
                    to.Append('\\').Append(c);
                    break;
                case >= '\a' and <= '\r' or '\u001b':
                    to.Append('\\').Append(c == '\u001b' ? 'e' : "abtnvfr"[c - '\a']);
                    break;
                case < ' ' or >= '\u007f' when IsHidden(char.GetUnicodeCategory(c)):
                    to.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    break;
                default:
                    to.Append(c);
                    break;
            }
        }

        to.Append('"');
    }

    private static bool IsHidden(UnicodeCategory category) => category is
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
