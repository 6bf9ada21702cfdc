namespace JekyllNet.Kramdown.Text;

/// <summary>Finds where a run of one character starts, remembering the last run.</summary>
internal sealed class RunIndex(string text, int start)
{
    private int runStart = -1;
    private int runEnd = -2;

    public int RunStart(int position)
    {
        if (position >= runStart && position <= runEnd)
        {
            return runStart;
        }

        var at = position;
        while (at > start && text[at - 1] == text[position])
        {
            at--;
            if (at == runEnd)
            {
                at = runStart;
                break;
            }
        }

        (runStart, runEnd) = (at, position);
        return at;
    }
}
