using System.Text;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Templating.Filters;

/// <summary>How many words a text has.</summary>
internal static class WordCount
{
    /// <summary>What blanks keep apart.</summary>
    public static int OfSpacedText(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var space = RubyString.IsSpace(c);
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }

        return count;
    }

    /// <summary>Every character of a Chinese, Japanese or Korean script is a word; what stands between them counts as usual.</summary>
    public static int OfIdeographicText(string text)
    {
        var (characters, words) = Count(text);
        return characters + words;
    }

    /// <summary>By characters where there are such scripts, by blanks otherwise.</summary>
    public static int OfAnyText(string text)
    {
        var (characters, words) = Count(text);
        return characters == 0 ? OfSpacedText(text) : characters + words;
    }

    private static (int Characters, int Words) Count(string text)
    {
        var characters = 0;
        var words = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var character = IsIdeographic(rune);
            var ends = character || (rune.IsBmp && RubyString.IsSpace((char)rune.Value));
            characters += character ? 1 : 0;
            words += !ends && !inWord ? 1 : 0;
            inWord = !ends;
        }

        return (characters, words);
    }

    private static bool IsIdeographic(Rune rune)
    {
        var ranges = IdeographicRanges.All;
        if (rune.Value < ranges[0].First)
        {
            return false;
        }

        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rune.Value < ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (rune.Value > ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
