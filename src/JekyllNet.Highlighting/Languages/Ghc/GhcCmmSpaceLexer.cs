using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The names of Cmm, and what stands behind white space and comments.</summary>
internal abstract class GhcCmmSpaceLexer : GhcDumpLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_#$%'");

    // Where a line comment began behind which the goal is not found on any later line.
    private readonly int[] failedFrom = new int[Enum.GetValues<Goal>().Length];

    // Tuples and lists without a name behind them.
    private RunMemo nameless;

    /// <summary>What is looked for behind white space.</summary>
    protected enum Goal
    {
        Id,
        Call,
        Parenthesis,
        Bracket,
        Colon,
        To,
        Returns,
        Hints,
        TypeName,
    }

    protected override void OnRun()
    {
        Array.Fill(failedFrom, int.MaxValue);
        nameless = default;
    }

    /// <summary>The index behind a plain name, which is no directive, or <see cref="TextScanner.No"/>.</summary>
    protected int Id(int i) => At(i) == '#' && Has(i + 1, CharSet.Letter) ? No : Run(i, IdPart);

    /// <summary>
    /// The index behind a name in which tuples and lists may stand, and where in it one is opened last, or <see cref="TextScanner.No"/>.
    /// </summary>
    protected (int End, int Open) ComplexId(int i)
    {
        if (i >= nameless.From && i < nameless.Past)
        {
            return (No, No);
        }

        int start = i;
        int end = No;
        int open = No;
        while (true)
        {
            int next = Run(i, IdPart);
            if (next != No)
            {
                end = next;
            }
            else if (Is(i, "()") || Is(i, "(,)"))
            {
                open = end == i ? i : open;
                next = At(i + 1) == ')' ? i + 2 : i + 3;
            }
            else if (Is(i, "[]"))
            {
                next = i + 2;
            }
            else
            {
                nameless = end == No ? new RunMemo(start, i) : nameless;
                Scanned += i - start;
                return (end, open);
            }

            i = next;
        }
    }

    /// <summary>The index behind one white space or comment, or <see cref="TextScanner.No"/>.</summary>
    protected int SpaceItemEnd(int i)
    {
        if (Has(i, CharSet.Space))
        {
            return i + 1;
        }

        if (At(i) != '/' || At(i + 1) is not ('/' or '*'))
        {
            return No;
        }

        int end = At(i + 1) == '/' ? LineEnd(i) : Find(i + 2, "*/");
        return end == No || end == End ? No : At(i + 1) == '/' ? end + 1 : end + 2;
    }

    /// <summary>
    /// The index of the goal behind white space and comments, none needed, or <see cref="TextScanner.No"/>. As in Rouge a line comment may
    /// go on for more lines when the goal is found so.
    /// </summary>
    protected int Behind(int i, Goal goal)
    {
        int lastLine = No;
        int at = SkipSpaceItems(i, ref lastLine);
        if (GoalEnd(at, goal) != No)
        {
            return at;
        }

        ref int failed = ref failedFrom[(int)goal];
        if (lastLine == No || lastLine >= failed)
        {
            return No;
        }

        for (int line = LineEnd(lastLine) + 1; line < End; line = LineEnd(line) + 1)
        {
            int ignored = No;
            at = SkipSpaceItems(line, ref ignored);
            if (GoalEnd(at, goal) != No)
            {
                return at;
            }
        }

        failed = lastLine;
        return No;
    }

    /// <summary>The index behind the goal that stands at an index, or <see cref="TextScanner.No"/>.</summary>
    protected int GoalEnd(int i, Goal goal)
    {
        switch (goal)
        {
            case Goal.Id:
                return Id(i);
            case Goal.Call:
                int end = Id(i);
                int open = end == No ? No : Behind(end, Goal.Parenthesis);
                return open == No ? No : open + 1;
            case Goal.TypeName:
                return Has(i, CharSet.Upper) ? Run(i + 1, CharSet.Word) : No;
        }

        string text = goal switch
        {
            Goal.Parenthesis => "(",
            Goal.Bracket => At(i) == '{' ? "{" : "(",
            Goal.Colon => ":",
            Goal.To => "to",
            Goal.Returns => "returns",
            _ => "hints:",
        };
        return Is(i, text) ? i + text.Length : No;
    }

    private int SkipSpaceItems(int i, ref int lastLine)
    {
        while (true)
        {
            i = SkipSpace(i);
            int end = SpaceItemEnd(i);
            if (end == No)
            {
                return i;
            }

            lastLine = At(i + 1) == '/' ? end : lastLine;
            i = end;
        }
    }
}
