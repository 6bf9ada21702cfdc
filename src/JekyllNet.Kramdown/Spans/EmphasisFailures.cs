namespace JekyllNet.Kramdown.Spans;

/// <summary>
/// Remembers from where emphasis found no end. A second try that comes by one of these places in the same surroundings would go the same
/// way, so it is given up at once; without this, texts with many stray marks would take quadratic time.
/// </summary>
internal sealed class EmphasisFailures
{
    private readonly List<int> visited = [];
    private HashSet<long>? failed;

    public int Begin() => visited.Count;

    /// <summary>Notes a place that is come by; false when it is known to lead nowhere.</summary>
    public bool Visit(SpanParser parser, SpanStop stop)
    {
        if (failed is not null && failed.Contains(Key(parser, stop, parser.Position)))
        {
            return false;
        }

        visited.Add(parser.Position);
        return true;
    }

    public void End(SpanParser parser, int mark, SpanStop stop, bool found)
    {
        if (!found)
        {
            failed ??= [];
            for (var i = mark; i < visited.Count; i++)
            {
                failed.Add(Key(parser, stop, visited[i]));
            }
        }

        visited.RemoveRange(mark, visited.Count - mark);
    }

    private static long Key(SpanParser parser, SpanStop stop, int position) =>
        ((long)position << 5)
        | (stop.Mark == '*' ? 1L : 0)
        | (stop.Length == 2 ? 2L : 0)
        | (parser.OpenEmphasis > 0 ? 4L : 0)
        | (parser.OpenStrong > 0 ? 8L : 0)
        | (parser.OpenLinks > 0 ? 16L : 0);
}
