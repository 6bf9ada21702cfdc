using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Comparison;

/// <summary>Cuts the sources of a difference to what a report can show.</summary>
internal static class Excerpt
{
    private const int Longest = 1200;

    /// <summary>An example without the lines that both sources begin with, but for the last of them.</summary>
    public static DifferenceExample Of(string path, FoundDifference found)
    {
        var (old, other) = (found.Old ?? "", found.New ?? "");
        var same = old.AsSpan().CommonPrefixLength(other);
        var start = 0;
        if (old.Length > 0 && other.Length > 0 && old.AsSpan(0, same).LastIndexOf('\n') is > 0 and var end)
        {
            start = old.AsSpan(0, end).LastIndexOf('\n') + 1;
        }

        var skipped = old.AsSpan(0, start).Count('\n');
        return new DifferenceExample(
            path, found.OldLine == 0 ? 0 : found.OldLine + skipped, found.NewLine == 0 ? 0 : found.NewLine + skipped, Cut(old[start..]), Cut(other[start..]));
    }

    private static string Cut(string source) => source.Length <= Longest
        ? source
        : string.Concat(source.AsSpan(0, char.IsHighSurrogate(source[Longest - 1]) ? Longest - 1 : Longest), "…");
}
