namespace JekyllNet.Kramdown.Text;

/// <summary>Line numbers of a document; where its lines start is found out when the first one is asked for.</summary>
internal sealed class LineCounter(string source)
{
    private int[]? starts;

    /// <summary>The number of the line that a position lies in; the first line is 1.</summary>
    public int LineAt(int position)
    {
        starts ??= FindStarts(source);
        var index = Array.BinarySearch(starts, position);
        return index >= 0 ? index + 1 : Math.Max(1, ~index);
    }

    private static int[] FindStarts(string source)
    {
        var result = new int[source.AsSpan().Count('\n') + 1];
        var line = 1;
        for (var at = source.IndexOf('\n'); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            result[line++] = at + 1;
        }

        return result;
    }
}
