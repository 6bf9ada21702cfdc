using System.Buffers;

namespace JekyllNet.Migration.Differences;

/// <summary>Tells lists that hold the same entries in another order, such as sitemaps and search indexes.</summary>
internal static class EntryOrder
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n,<>{}[]");

    /// <summary>Whether both texts are made of the same words, each as often.</summary>
    public static bool IsAllThatDiffers(string old, string other) =>
        old.Length == other.Length && old != other && SumOf(old) == SumOf(other);

    // Sums do not depend on the order. That two texts with other words have one sum is as good as impossible.
    private static (ulong Words, ulong Squares) SumOf(ReadOnlySpan<char> text)
    {
        ulong words = 0;
        ulong squares = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Separators);
            var hash = HashOf(end < 0 ? text : text[..end]);
            words += hash;
            squares += hash * hash;
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return (words, squares);
    }

    // FNV-1a.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
