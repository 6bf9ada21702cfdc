namespace JekyllNet.Highlighting.Engine;

/// <summary>A place in a text and the ways to look ahead from it, each of which answers with an index and copies nothing.</summary>
/// <remarks>
/// Ways over long stretches are remembered, and so is what was looked for in vain, so that rules which look far ahead from each of many
/// places stay linear.
/// </remarks>
internal abstract class TextScanner
{
    /// <summary>The answer of a matcher that found nothing.</summary>
    protected const int No = -1;

    private const int LongRun = 200;

    private readonly (CharSet? Set, int From, int End)[] longRuns = new (CharSet?, int, int)[4];
    private readonly (char Stop, char Other, int From, int End)[] longWays = new (char, char, int, int)[4];
    private readonly string?[] missingTexts = new string?[4];
    private readonly int[] missingFrom = new int[4];
    private int longRunCount;
    private int longWayCount;
    private int missingNext;
    private int spaceFrom;
    private int spaceEnd;
    private readonly (string? Text, int From, int End)[] missingOnLine = new (string?, int, int)[4];
    private int missingOnLineNext;

    /// <summary>Where a run of characters began and one past its end; a lexer sets it to default when a range of text begins.</summary>
    protected readonly record struct RunMemo(int From, int Past);

    /// <summary>How many characters were gone over so far: a measure of the work that needs no clock.</summary>
    public long Scanned { get; private protected set; }

    /// <summary>The whole text; what lies behind <see cref="End"/> is not ours.</summary>
    protected string Source { get; private protected set; } = "";

    protected int Pos { get; private protected set; }

    protected int End { get; private protected set; }

    /// <summary>Drops what was remembered of the text.</summary>
    private protected virtual void Forget()
    {
        (spaceFrom, spaceEnd) = (0, -1);
        (longRunCount, longWayCount) = (0, 0);
        Array.Clear(missingTexts);
        Array.Clear(missingOnLine);
    }

    protected char At(int i) => (uint)i < (uint)End ? Source[i] : '\0';

    protected char Peek(int ahead = 0) => At(Pos + ahead);

    protected bool Has(int i, CharSet set) => (uint)i < (uint)End && set.Has(Source[i]);

    /// <summary>The index behind the run of characters of the set; <paramref name="i"/> itself when there is none.</summary>
    /// <remarks>Long runs are remembered, so a rule that looks over one from each of its characters stays linear.</remarks>
    protected int Skip(int i, CharSet set)
    {
        if (longRunCount > 0 && KnownRunEnd(i, set) is var known and not No)
        {
            return known;
        }

        string source = Source;
        int end = End;
        int start = i;
        while (i < end && set.Has(source[i]))
        {
            i++;
        }

        Scanned += i - start;
        if (i - start > LongRun)
        {
            longRuns[longRunCount++ % longRuns.Length] = (set, start, i);
        }

        return i;
    }

    /// <summary>
    /// The index behind the white space at <paramref name="i"/>, line feeds included. The last run is remembered, so a rule that looks
    /// past white space from each of its lines stays linear.
    /// </summary>
    protected int SkipSpace(int i)
    {
        if (i < spaceFrom || i > spaceEnd)
        {
            (spaceFrom, spaceEnd) = (i, Skip(i, CharSet.Space));
        }

        return spaceEnd;
    }

    /// <summary>As <see cref="Skip(int, CharSet)"/>, with a memory of the last run for rules that try the same run again and again.</summary>
    protected int Skip(int i, CharSet set, ref RunMemo memo)
    {
        if (i < memo.From || i >= memo.Past)
        {
            memo = new RunMemo(i, Skip(i, set) + 1);
        }

        return memo.Past - 1;
    }

    /// <summary>As <see cref="Skip(int, CharSet)"/>, but of at most <paramref name="max"/> characters.</summary>
    protected int Skip(int i, CharSet set, int max)
    {
        int stop = Math.Min(End, i + max);
        while (i < stop && set.Has(Source[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The index behind a run of at least one, or <see cref="No"/>.</summary>
    protected int Run(int i, CharSet set)
    {
        int end = Skip(i, set);
        return end > i ? end : No;
    }

    /// <summary>The index of the next such character, or the end. Long ways are remembered, as in <see cref="Skip(int, CharSet)"/>.</summary>
    protected int Until(int i, char stop) => Until(i, stop, stop);

    /// <summary>The index of the next of two characters, or the end.</summary>
    protected int Until(int i, char stop, char other)
    {
        if (longWayCount > 0 && KnownWayEnd(i, stop, other) is var known and not No)
        {
            return known;
        }

        ReadOnlySpan<char> rest = Source.AsSpan(i, End - i);
        int at = stop == other ? rest.IndexOf(stop) : rest.IndexOfAny(stop, other);
        int end = at < 0 ? End : i + at;
        Scanned += end - i;
        if (end - i > LongRun)
        {
            longWays[longWayCount++ % longWays.Length] = (stop, other, i, end);
        }

        return end;
    }

    /// <summary>The index where the text next stands on this line, or <see cref="No"/>; a line found without it is not searched again.</summary>
    protected int FindOnLine(int i, string text)
    {
        foreach (var missing in missingOnLine)
        {
            if (ReferenceEquals(text, missing.Text) && i >= missing.From && i <= missing.End)
            {
                return No;
            }
        }

        int line = i > End ? End : LineEnd(i);
        int at = i > End ? -1 : Slice(i, line).IndexOf(text, StringComparison.Ordinal);
        if (at < 0)
        {
            Scanned += Math.Max(0, line - i);
            missingOnLine[missingOnLineNext++ % missingOnLine.Length] = (text, i, line);
            return No;
        }

        Scanned += at;
        return i + at;
    }

    /// <summary>The index where the text next stands, or <see cref="No"/>; a text found missing is not searched again.</summary>
    protected int Find(int i, string text)
    {
        int known = Array.IndexOf(missingTexts, text);
        if (i > End || (known >= 0 && i >= missingFrom[known]))
        {
            return No;
        }

        int at = Source.AsSpan(i, End - i).IndexOf(text, StringComparison.Ordinal);
        Scanned += at < 0 ? End - i : at;
        if (at < 0)
        {
            known = known >= 0 ? known : missingNext++ % missingTexts.Length;
            (missingTexts[known], missingFrom[known]) = (text, i);
            return No;
        }

        return i + at;
    }

    /// <summary>The end of the line: the index of its line feed, or the end of the text.</summary>
    protected int LineEnd(int i) => Until(i, '\n');

    protected ReadOnlySpan<char> Slice(int start, int end) => Source.AsSpan(start, end - start);

    private int KnownRunEnd(int i, CharSet set)
    {
        for (int at = Math.Min(longRunCount, longRuns.Length) - 1; at >= 0; at--)
        {
            if (longRuns[at].Set == set && i >= longRuns[at].From && i < longRuns[at].End)
            {
                return longRuns[at].End;
            }
        }

        return No;
    }

    private int KnownWayEnd(int i, char stop, char other)
    {
        for (int at = Math.Min(longWayCount, longWays.Length) - 1; at >= 0; at--)
        {
            ref var way = ref longWays[at];
            if (way.Stop == stop && way.Other == other && i >= way.From && i <= way.End)
            {
                return way.End;
            }
        }

        return No;
    }
}
