using JekyllNet.Kramdown.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Numbers the footnotes in the order in which they are first referred to.</summary>
internal sealed class FootnoteNumbers(int first)
{
    private readonly Dictionary<FootnoteDefinition, int> indexes = [];

    public List<(FootnoteDefinition Definition, int Repeats)> Used { get; } = [];

    /// <summary>Counts a reference: the footnote's number and how often it was referred to before.</summary>
    public (int Number, int Repeat) Refer(FootnoteDefinition definition)
    {
        if (indexes.TryGetValue(definition, out var index))
        {
            var repeats = Used[index].Repeats + 1;
            Used[index] = (definition, repeats);
            return (first + index, repeats);
        }

        indexes[definition] = Used.Count;
        Used.Add((definition, 0));
        return (first + Used.Count - 1, 0);
    }
}
