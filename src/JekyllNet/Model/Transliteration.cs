using System.Text;

namespace JekyllNet.Model;

/// <summary>Writes Latin letters without their accents, and <c>?</c> for anything else outside ASCII.</summary>
internal static class Transliteration
{
    /// <summary>The text in ASCII.</summary>
    public static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var index = rune.Value - TransliterationData.First;
            _ = rune.IsAscii ? ascii.Append((char)rune.Value)
                : index >= 0 && index < TransliterationData.Replacements.Length ? ascii.Append(TransliterationData.Replacements[index])
                : ascii.Append('?');
        }

        return ascii.ToString();
    }
}
