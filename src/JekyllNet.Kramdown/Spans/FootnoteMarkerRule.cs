using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Marks that refer to footnotes.</summary>
internal static class FootnoteMarkerRule
{
    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        if (parser.At(start) != '[' || parser.At(start + 1) != '^')
        {
            return false;
        }

        var nameEnd = AttributeNames.End(parser.Text, start + 2, parser.End);
        if (nameEnd == start + 2 || parser.At(nameEnd) != ']')
        {
            return false;
        }

        parser.Position = nameEnd + 1;
        var name = parser.Text[(start + 2)..nameEnd];
        if (!parser.State.Footnotes.TryGetValue(name, out var entry))
        {
            parser.State.Warn($"Footnote definition for '{name}' not found on line {parser.LineAt(start)}");
            parser.AddText(start, nameEnd + 1);
            return true;
        }

        entry.IsReferenced = true;
        var footnote = parser.New(ElementKind.Footnote, start, nameEnd + 1);
        footnote.Value = name;
        footnote.Extra = entry;
        parser.Tree.Add(footnote);
        return true;
    }
}
