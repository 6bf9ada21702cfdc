using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Finds words in class attributes.</summary>
internal static class WordMatch
{
    /// <summary>Whether a word occurs with no word character on either side.</summary>
    public static bool Contains(string? text, string word)
    {
        for (var at = 0; text is not null && (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + word.Length;
            if ((at == 0 || !Chars.IsWord(text[at - 1])) && (end == text.Length || !Chars.IsWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
