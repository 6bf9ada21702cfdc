namespace JekyllNet.Migration.Differences;

/// <summary>The shortest edit between two sequences (E. W. Myers' greedy algorithm), up to a number of edits.</summary>
internal static class SequenceDifference
{
    // Beyond this many edits two pages have little in common, and time and memory would grow with the square.
    private const int MostEdits = 600;

    /// <summary>The differing stretches in order. Sequences that are too different give one stretch between their common ends.</summary>
    public static List<Hunk> Find(ReadOnlySpan<int> old, ReadOnlySpan<int> other)
    {
        var prefix = old.CommonPrefixLength(other);
        old = old[prefix..];
        other = other[prefix..];
        var suffix = 0;
        while (suffix < old.Length && suffix < other.Length && old[^(suffix + 1)] == other[^(suffix + 1)])
        {
            suffix++;
        }

        old = old[..^suffix];
        other = other[..^suffix];
        if (old.IsEmpty && other.IsEmpty)
        {
            return [];
        }

        if (old.IsEmpty || other.IsEmpty || Trace(old, other) is not { } trace)
        {
            return [new Hunk(prefix, old.Length, prefix, other.Length)];
        }

        return Merge(Walk(trace, old.Length, other.Length), prefix);
    }

    // For each number of edits, how far along each diagonal the old sequence is used up.
    private static List<int[]>? Trace(ReadOnlySpan<int> old, ReadOnlySpan<int> other)
    {
        var trace = new List<int[]>();
        var furthest = new int[2 * MostEdits + 3];
        const int Middle = MostEdits + 1;
        for (var edits = 0; edits <= Math.Min(MostEdits, old.Length + other.Length); edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var isDown = diagonal == -edits || (diagonal != edits && furthest[Middle + diagonal - 1] < furthest[Middle + diagonal + 1]);
                var x = isDown ? furthest[Middle + diagonal + 1] : furthest[Middle + diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < old.Length && y < other.Length && old[x] == other[y])
                {
                    x++;
                    y++;
                }

                furthest[Middle + diagonal] = x;
                if (x >= old.Length && y >= other.Length)
                {
                    trace.Add(furthest[(Middle - edits)..(Middle + edits + 1)]);
                    return trace;
                }
            }

            trace.Add(furthest[(Middle - edits)..(Middle + edits + 1)]);
        }

        return null;
    }

    // Backwards: single insertions and deletions, last first.
    private static List<(int Old, int New, bool IsDeletion)> Walk(List<int[]> trace, int x, int y)
    {
        var edits = new List<(int, int, bool)>();
        for (var d = trace.Count - 1; d > 0; d--)
        {
            var diagonal = x - y;
            var before = trace[d - 1];
            int At(int k) => k < -(d - 1) || k > d - 1 ? -1 : before[k + d - 1];
            var isDown = diagonal == -d || (diagonal != d && At(diagonal - 1) < At(diagonal + 1));
            var previous = isDown ? diagonal + 1 : diagonal - 1;
            x = At(previous);
            y = x - previous;
            edits.Add((x, y, !isDown));
        }

        edits.Reverse();
        return edits;
    }

    private static List<Hunk> Merge(List<(int Old, int New, bool IsDeletion)> edits, int offset)
    {
        var hunks = new List<Hunk>();
        foreach (var (old, other, isDeletion) in edits)
        {
            var (deleted, inserted) = isDeletion ? (1, 0) : (0, 1);
            if (hunks is [.., var last] && last.OldStart + last.OldCount == old + offset && last.NewStart + last.NewCount == other + offset)
            {
                hunks[^1] = last with { OldCount = last.OldCount + deleted, NewCount = last.NewCount + inserted };
            }
            else
            {
                hunks.Add(new Hunk(old + offset, deleted, other + offset, inserted));
            }
        }

        return hunks;
    }
}
