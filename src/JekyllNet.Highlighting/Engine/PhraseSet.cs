namespace JekyllNet.Highlighting.Engine;

/// <summary>Words and phrases in the order in which they are tried.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<char, string[]> byFirstLetter;

    private PhraseSet(string[] phrases) =>
        byFirstLetter = phrases.GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>A set from phrases parted by bars and line feeds.</summary>
    public static PhraseSet Of(string phrases) => new(phrases.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The length of the first phrase that stands at the beginning of the text and ends with a word, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="plural">Whether a phrase may have an <c>s</c> behind.</param>
    public int LengthAt(ReadOnlySpan<char> text, bool plural = false)
    {
        if (text.IsEmpty || !byFirstLetter.TryGetValue(text[0], out string[]? phrases))
        {
            return -1;
        }

        foreach (string phrase in phrases)
        {
            if (!text.StartsWith(phrase, StringComparison.Ordinal))
            {
                continue;
            }

            int length = phrase.Length;
            if (plural && length < text.Length && text[length] == 's' && Ends(text, length + 1))
            {
                return length + 1;
            }

            if (Ends(text, length))
            {
                return length;
            }
        }

        return -1;
    }

    private static bool Ends(ReadOnlySpan<char> text, int length) => length == text.Length || !CharSet.IsWordChar(text[length]);
}
