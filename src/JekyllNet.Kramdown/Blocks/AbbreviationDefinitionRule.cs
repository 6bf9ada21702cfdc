using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Abbreviation definitions.</summary>
internal static class AbbreviationDefinitionRule
{
    public static bool TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var name = start + parser.Scan.Indent(start) + 2;
        var lineEnd = parser.LineEnd(start);
        if (name + 1 >= lineEnd || text[name - 1] != '[' || lineEnd == text.Length)
        {
            return false;
        }

        var nameEnd = text.IndexOf("]:", name + 1, lineEnd - name - 1, StringComparison.Ordinal);
        if (nameEnd < 0)
        {
            return false;
        }

        var key = text[name..nameEnd];
        var title = Chars.Strip(text.AsSpan(nameEnd + 2, lineEnd - nameEnd - 2)).ToString();
        if (parser.State.Abbreviations.ContainsKey(key))
        {
            parser.State.Warn($"Duplicate abbreviation ID '{key}' on line {parser.LineAt(start)} - overwriting");
        }

        parser.Position = lineEnd + 1;
        parser.AddMark(BlockEnd.AbbreviationDefinition);
        parser.State.Abbreviations[key] = new AbbreviationEntry(title, parser.Tree.LastChild!);
        return true;
    }
}
