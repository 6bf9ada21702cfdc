namespace JekyllNet.Kramdown.Text;

/// <summary>Line numbers of a document; where its lines start is found out when the first one is asked for.</summary>
internal sealed class LineCounter(string source)
{
    private int[]? starts;
    private int last;

    /// <summary>The number of the line that a position lies in; the first line is 1.</summary>
    /// <remarks>Mostly asked in the order of the text: the line found last and the one below are looked at first.</remarks>
    public int LineAt(int position)
    {
        starts ??= FindStarts(source);
        if (!IsIn(last, position) && !IsIn(++last, position))
        {
            var index = Array.BinarySearch(starts, position);
            last = index >= 0 ? index : Math.Max(0, ~index - 1);
        }

        return last + 1;
    }

    private bool IsIn(int line, int position) =>
        line < starts!.Length && starts[line] <= position && (line + 1 == starts.Length || position < starts[line + 1]);

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
