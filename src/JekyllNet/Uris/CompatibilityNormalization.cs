using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace JekyllNet.Uris;

/// <summary>Unicode normalisation form KC as URLs get it: composing only neighbours, as Ruby's Addressable does.</summary>
internal static class CompatibilityNormalization
{
    private const int HangulFirst = 0xAC00;
    private const int HangulCount = 11172;
    private const int LeadFirst = 0x1100;
    private const int LeadCount = 19;
    private const int VowelFirst = 0x1161;
    private const int VowelCount = 21;
    private const int TailFirst = 0x11A7;
    private const int TailCount = 28;

    private static readonly Lazy<FrozenDictionary<int, int[]>> Decompositions = new(ReadDecompositions);
    private static readonly Lazy<FrozenDictionary<int, int>> CombiningClasses = new(ReadCombiningClasses);
    private static readonly Lazy<FrozenDictionary<(int, int), int>> Compositions = new(ReadCompositions);

    /// <summary>The normalised text; the same instance where nothing can change.</summary>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var codePoints = Decompose(text);
        SortCombining(codePoints);
        return Compose(codePoints);
    }

    private static List<int> Decompose(string text)
    {
        var result = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            var c = rune.Value;
            var hangul = c - HangulFirst;
            if (c < 0x80)
            {
                result.Add(c);
            }
            else if ((uint)hangul < HangulCount)
            {
                result.Add(LeadFirst + (hangul / (VowelCount * TailCount)));
                result.Add(VowelFirst + (hangul % (VowelCount * TailCount) / TailCount));
                if (hangul % TailCount != 0)
                {
                    result.Add(TailFirst + (hangul % TailCount));
                }
            }
            else if (Decompositions.Value.TryGetValue(c, out var parts))
            {
                result.AddRange(parts);
            }
            else
            {
                result.Add(c);
            }
        }

        return result;
    }

    /// <summary>Puts each run of combining marks in the order of their classes; marks of one class keep theirs.</summary>
    private static void SortCombining(List<int> codePoints)
    {
        for (var start = 0; start < codePoints.Count; start++)
        {
            if (CombiningClass(codePoints[start]) == 0)
            {
                continue;
            }

            var end = start + 1;
            while (end < codePoints.Count && CombiningClass(codePoints[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var run = codePoints.GetRange(start, end - start).OrderBy(CombiningClass).ToArray();
                for (var i = 0; i < run.Length; i++)
                {
                    codePoints[start + i] = run[i];
                }
            }

            start = end;
        }
    }

    private static string Compose(List<int> codePoints)
    {
        var text = new StringBuilder(codePoints.Count);
        var starter = codePoints[0];
        var composes = CombiningClass(starter) == 0;
        for (var i = 1; i < codePoints.Count; i++)
        {
            if (composes && ComposePair(starter, codePoints[i]) is { } composite)
            {
                starter = composite;
                continue;
            }

            text.Append(new Rune(starter).ToString());
            starter = codePoints[i];
        }

        return text.Append(new Rune(starter).ToString()).ToString();
    }

    private static int? ComposePair(int first, int second)
    {
        if (second < 0x80)
        {
            return null;
        }

        if ((uint)(first - LeadFirst) < LeadCount && (uint)(second - VowelFirst) < VowelCount)
        {
            return HangulFirst + ((((first - LeadFirst) * VowelCount) + second - VowelFirst) * TailCount);
        }

        if ((uint)(first - HangulFirst) < HangulCount && (first - HangulFirst) % TailCount == 0 && (uint)(second - TailFirst) < TailCount)
        {
            return first + second - TailFirst;
        }

        return Compositions.Value.TryGetValue((first, second), out var composite) ? composite : null;
    }

    private static int CombiningClass(int codePoint) =>
        codePoint < 0x300 ? 0 : CombiningClasses.Value.GetValueOrDefault(codePoint);

    private static FrozenDictionary<int, int[]> ReadDecompositions()
    {
        var result = new Dictionary<int, int[]>();
        foreach (var (first, last, target) in Entries(UnicodeTables.Decompositions))
        {
            var parts = Array.ConvertAll(target.Split('+'), Hex);
            for (var c = first; c <= last; c++)
            {
                result[c] = first == last ? parts : [parts[0] + c - first];
            }
        }

        return result.ToFrozenDictionary();
    }

    private static FrozenDictionary<int, int> ReadCombiningClasses()
    {
        var result = new Dictionary<int, int>();
        foreach (var (first, last, target) in Entries(UnicodeTables.CombiningClasses))
        {
            for (var c = first; c <= last; c++)
            {
                result[c] = int.Parse(target, CultureInfo.InvariantCulture);
            }
        }

        return result.ToFrozenDictionary();
    }

    private static FrozenDictionary<(int, int), int> ReadCompositions()
    {
        var result = new Dictionary<(int, int), int>();
        foreach (var entry in UnicodeTables.Compositions.Split(' '))
        {
            var plus = entry.IndexOf('+', StringComparison.Ordinal);
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            result[(Hex(entry[..plus]), Hex(entry[(plus + 1)..colon]))] = Hex(entry[(colon + 1)..]);
        }

        return result.ToFrozenDictionary();
    }

    private static IEnumerable<(int First, int Last, string Target)> Entries(string table)
    {
        foreach (var entry in table.Split(' '))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var dash = entry.IndexOf('-', StringComparison.Ordinal);
            var first = Hex(entry[..(dash < 0 ? colon : dash)]);
            yield return (first, dash < 0 ? first : Hex(entry[(dash + 1)..colon]), entry[(colon + 1)..]);
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
