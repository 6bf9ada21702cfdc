namespace JekyllNet.Kramdown.Text;

/// <summary>
/// Finds the next occurrence of a string in a piece of text. Asking again and again for something far away, or missing, costs one
/// search: the last answer is kept for as long as it holds.
/// </summary>
internal sealed class FarIndex(string text, int start, int end, string sought)
{
    private int from = -1;
    private int found;

    public int Length => sought.Length;

    public int Next(int position)
    {
        position = Math.Max(position, start);
        if (from < 0 || position < from || (found >= 0 && position > found))
        {
            from = position;
            var offset = position < end ? text.AsSpan(position, end - position).IndexOf(sought, StringComparison.Ordinal) : -1;
            found = offset < 0 ? -1 : position + offset;
        }

        return found;
    }
}
