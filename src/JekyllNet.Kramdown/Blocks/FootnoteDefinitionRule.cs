using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Footnote definitions. Their content goes on like indented code does.</summary>
internal static class FootnoteDefinitionRule
{
    public static bool TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var name = start + parser.Scan.Indent(start) + 2;
        if (name >= text.Length || text[name - 1] != '^')
        {
            return false;
        }

        var nameEnd = AttributeNames.End(text, name, text.Length);
        if (nameEnd == name || nameEnd + 1 >= text.Length || text[nameEnd] != ']' || text[nameEnd + 1] != ':')
        {
            return false;
        }

        var first = nameEnd + 2;
        var end = CodeBlockRule.End(parser, parser.NextLine(first));
        var content = new TextBuilder(text, parser.Map);
        CodeBlockRule.AppendUnindented(parser, content, first, end);
        parser.Position = end;
        var definition = new Element(ElementKind.FootnoteDefinition) { Start = parser.ToDocument(start), End = parser.ToDocument(end - 1) + 1 };
        BlockParser.ParseNested(parser, definition, content.ToString(), content.Map);

        var key = text[name..nameEnd];
        var state = parser.State;
        if (state.Footnotes.ContainsKey(key))
        {
            state.Warn($"Duplicate footnote name '{key}' on line {parser.LineAt(start)} - overwriting");
        }

        parser.AddMark(BlockEnd.FootnoteDefinition);
        state.Footnotes[key] = new FootnoteEntry(key, definition) { Mark = parser.Tree.LastChild };
        return true;
    }
}
