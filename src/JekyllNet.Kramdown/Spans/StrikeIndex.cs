using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Finds the next double tilde that can end deleted text: after neither whitespace nor a tilde.</summary>
internal sealed class StrikeIndex(string text, int start, int end)
{
    private readonly FarIndex tildes = new(text, start, end, "~~");
    private int from = -1;
    private int found;

    public int Next(int position)
    {
        if (from >= 0 && position >= from && (found < 0 || position <= found))
        {
            return found;
        }

        from = position;
        for (found = tildes.Next(position); found >= 0; found = tildes.Next(found + 1))
        {
            if (!Chars.IsSpace(text[found - 1]) && text[found - 1] != '~')
            {
                break;
            }
        }

        return found;
    }
}
