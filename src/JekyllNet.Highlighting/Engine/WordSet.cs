namespace JekyllNet.Highlighting.Engine;

/// <summary>A fixed set of words, asked with spans.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private readonly int longest;

    private WordSet(IEnumerable<string> words, StringComparer comparer)
    {
        this.words = new HashSet<string>(words, comparer).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string word in this.words.Set)
        {
            longest = Math.Max(longest, word.Length);
        }
    }

    /// <summary>A set from words parted by white space.</summary>
    public static WordSet Of(string words) => new(Split(words), StringComparer.Ordinal);

    /// <summary>The same, blind to case.</summary>
    public static WordSet IgnoringCase(string words) => new(Split(words), StringComparer.OrdinalIgnoreCase);

    public bool Has(ReadOnlySpan<char> word) => word.Length <= longest && words.Contains(word);

    /// <summary>This set and more words.</summary>
    public WordSet With(string more) => new(words.Set.Concat(Split(more)), (StringComparer)words.Set.Comparer);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
