namespace JekyllNet.Kramdown.Text;

/// <summary>
/// Finds the next occurrence of a string in a piece of text. Asking again and again for something far away, or missing, costs one
/// search: the last answer is kept for as long as it holds, and going back searches only what lies before.
/// </summary>
internal sealed class FarIndex(string text, int start, int end, string sought)
{
    private int from = -1;
    private int found;

    public int Length => sought.Length;

    public int Next(int position)
    {
        position = Math.Max(position, start);
        if (from < 0 || (found >= 0 && position > found))
        {
            from = position;
            found = Search(position, end);
        }
        else if (position < from)
        {
            var nearer = Search(position, Math.Min(end, from + sought.Length - 1));
            from = position;
            found = nearer < 0 ? found : nearer;
        }

        return found;
    }

    private int Search(int position, int limit)
    {
        var offset = position < limit ? text.AsSpan(position, limit - position).IndexOf(sought, StringComparison.Ordinal) : -1;
        return offset < 0 ? -1 : position + offset;
    }
}
