using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>The lines of a text that could close a fenced code block, found at the first question.</summary>
internal sealed class FenceIndex(string text, int maxIndent)
{
    private readonly Dictionary<(char Mark, int Length), int> missing = [];
    private List<(int Line, int Run, int RunEnd, int End)>? closers;
    private int[]? longest;

    /// <summary>The first line at or after a position that closes a fence: where it starts and ends, or -1.</summary>
    public (int Line, int End) Find(ReadOnlySpan<char> fence, int position)
    {
        var mark = fence[^1];
        var uniform = fence.IndexOfAnyExcept(mark) < 0;
        if (uniform && missing.TryGetValue((mark, fence.Length), out var from) && position >= from)
        {
            return (-1, -1);
        }

        closers ??= Collect();
        for (var i = FirstAt(position); i < closers.Count; i++)
        {
            var (line, run, runEnd, end) = closers[i];
            var marks = text.AsSpan(run, runEnd - run);
            if (marks.StartsWith(fence, StringComparison.Ordinal) && marks[fence.Length..].IndexOfAnyExcept(mark) < 0)
            {
                return (line, end);
            }
        }

        if (uniform)
        {
            missing[(mark, fence.Length)] = position;
        }

        return (-1, -1);
    }

    /// <summary>The length of the longest fence at or after a position that could close a block.</summary>
    public int LongestFrom(int position)
    {
        closers ??= Collect();
        longest ??= Longest(closers);
        var first = FirstAt(position);
        return first < longest.Length ? longest[first] : 0;
    }

    private static int[] Longest(List<(int Line, int Run, int RunEnd, int End)> closers)
    {
        var result = new int[closers.Count];
        for (var i = result.Length - 1; i >= 0; i--)
        {
            result[i] = Math.Max(closers[i].RunEnd - closers[i].Run, i + 1 < result.Length ? result[i + 1] : 0);
        }

        return result;
    }

    private int FirstAt(int position)
    {
        int low = 0, high = closers!.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (closers[middle].Line < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private List<(int Line, int Run, int RunEnd, int End)> Collect()
    {
        var result = new List<(int, int, int, int)>();
        for (var line = 0; line < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', line);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            var run = line;
            while (run < lineEnd && run - line < maxIndent && text[run] == ' ')
            {
                run++;
            }

            var runEnd = run;
            while (runEnd < lineEnd && (text[runEnd] == '~' || (maxIndent > 0 && text[runEnd] == '`')))
            {
                runEnd++;
            }

            if (runEnd - run >= 3 && Chars.Strip(text.AsSpan(runEnd, lineEnd - runEnd)).IsEmpty && lineEnd < text.Length)
            {
                result.Add((line, run, runEnd, lineEnd + 1));
            }

            line = lineEnd + 1;
        }

        return result;
    }
}
