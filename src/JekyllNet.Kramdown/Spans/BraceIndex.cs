using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Finds the brace that closes an attribute list within a piece of text.</summary>
internal sealed class BraceIndex(string text, int start, int end)
{
    private readonly FarIndex braces = new(text, start, end, "}");

    /// <summary>The first brace that is not escaped, else the last one; -1 when there is none.</summary>
    public (int Close, int End) Closing(int position, bool wholeLine)
    {
        _ = wholeLine;
        var escaped = -1;
        for (var at = position; (at = braces.Next(at)) >= 0; at++)
        {
            if (at == position || text[at - 1] != '\\')
            {
                return (at, at + 1);
            }

            escaped = at;
        }

        return (escaped, escaped + 1);
    }
}
