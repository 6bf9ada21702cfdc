namespace JekyllNet.Kramdown.Text;

/// <summary>Line numbers of a document, counted only when one is asked for.</summary>
internal sealed class LineCounter(string source)
{
    private int offset;
    private int line = 1;

    public int LineAt(int position)
    {
        position = Math.Clamp(position, 0, source.Length);
        if (position < offset)
        {
            offset = 0;
            line = 1;
        }

        line += source.AsSpan(offset, position - offset).Count('\n');
        offset = position;
        return line;
    }
}
