namespace JekyllNet.Kramdown.Spans;

/// <summary>Finds the end of code spans; knows, after the first failure, how long the runs of backticks further on are.</summary>
internal sealed class BacktickIndex(string text, int start, int end)
{
    private List<(int Position, int LongestFromHere)>? runs;

    /// <summary>Where so many backticks follow, or -1.</summary>
    public int Find(int position, int length)
    {
        if (runs is not null && LongestFrom(position) < length)
        {
            return -1;
        }

        var count = 0;
        for (var at = position; at < end; at++)
        {
            if (count == 0)
            {
                at = text.IndexOf('`', at, end - at);
                if (at < 0)
                {
                    break;
                }
            }

            count = text[at] == '`' ? count + 1 : 0;
            if (count == length)
            {
                return at - length + 1;
            }
        }

        runs ??= Collect();
        return -1;
    }

    private int LongestFrom(int position)
    {
        int low = 0, high = runs!.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (runs[middle].Position < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < runs.Count ? runs[low].LongestFromHere : 0;
    }

    private List<(int Position, int LongestFromHere)> Collect()
    {
        var result = new List<(int, int)>();
        for (var at = start; at < end; at++)
        {
            at = text.IndexOf('`', at, end - at);
            if (at < 0)
            {
                break;
            }

            var run = at;
            while (at < end && text[at] == '`')
            {
                at++;
            }

            result.Add((run, at - run));
        }

        for (var i = result.Count - 2; i >= 0; i--)
        {
            result[i] = (result[i].Item1, Math.Max(result[i].Item2, result[i + 1].Item2));
        }

        return result;
    }
}
