using System.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Joins lines where Chinese or Japanese characters stand on both sides of the break.</summary>
internal static class CjkLineBreaks
{
    public static string Remove(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' || i == 0 || i + 1 == text.Length || !IsCjk(text[i - 1]) || !IsCjk(text[i + 1]))
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsCjk(char c) => c is
        (>= '\u2E80' and <= '\u2FD5') or '\u3005' or '\u3007' or (>= '\u3021' and <= '\u3029') or (>= '\u3038' and <= '\u303B')
        or (>= '\u3041' and <= '\u3096') or (>= '\u309D' and <= '\u309F') or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FD' and <= '\u30FF')
        or (>= '\u31F0' and <= '\u31FF') or (>= '\u32D0' and <= '\u32FE') or (>= '\u3300' and <= '\u3357') or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFC') or (>= '\uF900' and <= '\uFAD9') or (>= '\uFF66' and <= '\uFF6F') or (>= '\uFF71' and <= '\uFF9D')
        or (>= '\uD840' and <= '\uD888') or (>= '\uDC00' and <= '\uDFFF');
}
