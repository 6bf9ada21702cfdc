using System.Text;

namespace JekyllNet.Kramdown.Text;

/// <summary>Where the lines of a text that was cut out of a document stood there. Null stands for the document itself.</summary>
internal sealed class LineMap
{
    private readonly List<(int Offset, int Document)> pieces = [];

    public static int ToDocument(LineMap? map, int offset) => map is null ? offset : map.Find(offset);

    /// <summary>A map for text that was put together for a place in the document.</summary>
    public static LineMap At(int document)
    {
        var map = new LineMap();
        map.Add(0, Math.Max(0, document));
        return map;
    }

    public void Add(int offset, int document) => pieces.Add((offset, document));

    private int Find(int offset)
    {
        int low = 0, high = pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (pieces[middle].Offset <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return pieces.Count == 0 ? -1 : pieces[low].Document + offset - pieces[low].Offset;
    }
}
