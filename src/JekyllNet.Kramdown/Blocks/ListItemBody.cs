using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>The lines of a list item. They are read in parts: a list nested directly under the first lines starts a new one.</summary>
internal sealed class ListItemBody
{
    private readonly BlockParser parser;
    private readonly ListItemStart start;
    private readonly List<TextBuilder> parts = [];
    private bool nestedListFound;

    public ListItemBody(BlockParser parser, ListMark mark, int line)
    {
        this.parser = parser;
        Item = new Element(ElementKind.ListItem) { Start = parser.ToDocument(line) };
        parts.Add(new TextBuilder(parser.Text, parser.Map));
        start = ListItemStart.Read(parser, Item, mark, line, parts[0]);
        nestedListFound = ListMarks.StartsList(parts[0].ToString());
    }

    public Element Item { get; }

    public int Indentation => start.Indentation;

    public bool Takes(int line, bool afterBlank) => start.IsContent(parser, line) || (!afterBlank && start.IsLazy(parser, line));

    public void AddLine(int line)
    {
        var (spaces, at, indented) = start.Unindent(parser, line);
        var end = parser.NextLine(line);
        var isMark = StartsList(spaces, at, end);
        if (!nestedListFound && indented && isMark)
        {
            parts.Add(new TextBuilder(parser.Text, parser.Map));
            nestedListFound = true;
        }
        else if (nestedListFound && !indented && isMark)
        {
            spaces += start.Indentation + 4;
        }

        if (spaces > 0)
        {
            parts[^1].Append(new string(' ', spaces), at);
        }

        parts[^1].Append(at, end);
    }

    public void AddBlank(int line, int end)
    {
        nestedListFound = true;
        parts[^1].Append(line, end);
    }

    public void ParseBlocks(BlockParser outer)
    {
        var content = new Element(ElementKind.Temp) { Start = Item.Start };
        foreach (var part in parts)
        {
            BlockParser.ParseNested(outer, content, part.ToString(), part.Map);
        }

        parts.Clear();
        Item.SetChildren(content.HasChildren ? content.Children : null);
    }

    private bool StartsList(int spaces, int at, int end)
    {
        if (spaces > 3)
        {
            return false;
        }

        var more = parser.Scan.Indent(at);
        return spaces + more <= 3 && ListMarks.StartsList(parser.Text.AsSpan(at, end - at));
    }
}
