using System.Buffers;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Tells the lines of tables apart.</summary>
internal static class TableLines
{
    private static readonly SearchValues<char> Separator = SearchValues.Create("+|: \t-");
    private static readonly SearchValues<char> FootSeparator = SearchValues.Create("+|: \t=");

    /// <summary>Whether a line has a pipe that is not escaped.</summary>
    public static bool HasPipe(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            at = text.IndexOf('|', at, end - at);
            if (at < 0)
            {
                return false;
            }

            if (at == start || text[at - 1] != '\\')
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSeparator(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept(Separator);

    public static bool IsFootSeparator(ReadOnlySpan<char> line) => line.Contains('=') && !line.ContainsAnyExcept(FootSeparator);

    public static List<TableAlignment> Alignments(ReadOnlySpan<char> line)
    {
        var result = new List<TableAlignment>();
        var taken = 0;
        for (var at = 0; at < line.Length;)
        {
            if (line[at] != '-')
            {
                at++;
                continue;
            }

            var left = at > taken && line[at - 1] == ':';
            while (at < line.Length && line[at] == '-')
            {
                at++;
            }

            var right = at < line.Length && line[at] == ':';
            at += right ? 1 : 0;
            result.Add(left ? right ? TableAlignment.Center : TableAlignment.Left : right ? TableAlignment.Right : TableAlignment.None);
            taken = at;
        }

        return result;
    }
}
