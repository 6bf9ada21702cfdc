using System.Text;

namespace JekyllNet.Kramdown.Text;

/// <summary>Collects the text of a nested block and where its pieces came from.</summary>
internal sealed class TextBuilder(string source, LineMap? sourceMap)
{
    private readonly StringBuilder text = new();

    public LineMap Map { get; } = new();

    public int Length => text.Length;

    public void Append(int start, int end)
    {
        if (end > start)
        {
            Map.Add(text.Length, LineMap.ToDocument(sourceMap, start));
            text.Append(source, start, end - start);
        }
    }

    /// <summary>Adds text that stands for the source at a place but differs from it.</summary>
    public void Append(ReadOnlySpan<char> replacement, int start)
    {
        Map.Add(text.Length, LineMap.ToDocument(sourceMap, start));
        text.Append(replacement);
    }

    public override string ToString() => text.ToString();
}
