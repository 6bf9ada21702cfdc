using System.Globalization;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Reports;

/// <summary>Writes a comparison for people to read in a terminal.</summary>
public static class TextReport
{
    private const int MostPaths = 50;
    private const int MostGroups = 40;
    private const int LongestLine = 160;

    /// <summary>Writes missing and extra files first, then the groups of differences with an example each, then the sums.</summary>
    public static void Write(TextWriter output, SiteComparison comparison)
    {
        WritePaths(output, "Missing", comparison.Missing, '-');
        WritePaths(output, "Extra", comparison.Extra, '+');
        foreach (var group in comparison.Groups.Take(MostGroups))
        {
            WriteGroup(output, group);
        }

        WriteMore(output, comparison.Groups.Count - MostGroups, "groups");
        WriteClasses(output, comparison.Differing);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{comparison.Equal} equal, {comparison.Volatile} equal but for volatile fields, {comparison.Differing.Count} differ, {comparison.Missing.Count} missing, {comparison.Extra.Count} extra"));
    }

    private static void WritePaths(TextWriter output, string title, IReadOnlyList<string> paths, char sign)
    {
        if (paths.Count == 0)
        {
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {paths.Count}"));
        foreach (var path in paths.Take(MostPaths))
        {
            output.WriteLine($"  {sign} /{path}");
        }

        WriteMore(output, paths.Count - MostPaths, "files");
        output.WriteLine();
    }

    private static void WriteGroup(TextWriter output, DifferenceGroup group)
    {
        var (pages, example) = (group.Pages, group.Example);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ClassNames.Single(group.Class)}: {group.Cause}: {pages} page{(pages == 1 ? "" : "s")}"));
        output.WriteLine(example.OldLine == 0
            ? $"  /{example.Path}"
            : string.Create(CultureInfo.InvariantCulture, $"  /{example.Path} line {example.OldLine} -> {example.NewLine}"));
        WriteSource(output, example.Old, '-');
        WriteSource(output, example.New, '+');
        output.WriteLine();
    }

    private static void WriteSource(TextWriter output, string source, char sign)
    {
        const int MostLines = 5;
        var lines = source.Split('\n');
        foreach (var line in lines.Take(MostLines))
        {
            if (source.Length > 0)
            {
                output.WriteLine($"    {sign} {(line.Length > LongestLine ? string.Concat(line.AsSpan(0, LongestLine), "…") : line)}");
            }
        }

        if (lines.Length > MostLines)
        {
            output.WriteLine($"    {sign} …");
        }
    }

    private static void WriteClasses(TextWriter output, IReadOnlyList<PageDifference> pages)
    {
        foreach (var (flag, name) in ClassNames.All)
        {
            var count = pages.Count(p => p.Classes.HasFlag(flag));
            if (count > 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name + ":",-18} {count}"));
            }
        }
    }

    private static void WriteMore(TextWriter output, int more, string what)
    {
        if (more > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … and {more} more {what}"));
        }
    }
}
