using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Definition lists: the paragraph before the first definition holds the terms.</summary>
internal static class DefinitionListRule
{
    public static bool TryParse(BlockParser parser)
    {
        if (!ListMarks.Definition(parser, parser.Position, 3).Found || !HasTerms(parser.Tree.ChildrenOrNone))
        {
            return false;
        }

        var list = parser.NewBlock(ElementKind.DefinitionList, parser.Position);
        var children = parser.Tree.Children;
        var afterBlank = children[^1].Kind == ElementKind.Blank;
        var terms = children[afterBlank ? ^2 : ^1];
        children.RemoveRange(children.Count - (afterBlank ? 2 : 1), afterBlank ? 2 : 1);
        list.Start = terms.Start;
        list.Ial = terms.Ial;
        AddTerms(parser, list, terms);
        AddDefinitions(parser, list, afterBlank);
        list.End = parser.ToDocument(parser.Position - 1) + 1;
        var last = ParseDefinitions(parser, list);
        AddTo(children, list);
        if (last is not null)
        {
            children.Add(last);
        }

        return true;
    }

    private static bool HasTerms(List<Element> children) => children switch
    {
        [.., { Kind: ElementKind.Paragraph }] => true,
        [.., { Kind: ElementKind.Paragraph }, { Kind: ElementKind.Blank, Level: 1 }] => true,
        _ => false,
    };

    private static void AddTerms(BlockParser parser, Element list, Element paragraph)
    {
        if (paragraph.LastChild is null)
        {
            return;
        }

        var (text, start, end) = paragraph.Children[0].TextWindow;
        var map = paragraph.Children[0].Map;
        while (end > start && text[end - 1] == '\n')
        {
            end--;
        }

        var reader = new BlockParser(text, map, parser.State, parser.Depth);
        for (var line = start; line <= end && end > start;)
        {
            var lineEnd = text.IndexOf('\n', line, end - line);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var term = new Element(ElementKind.DefinitionTerm) { Start = LineMap.ToDocument(map, line), End = LineMap.ToDocument(map, lineEnd) };
            var content = ListItemStart.TakeAttributes(reader, term, line, lineEnd);
            term.Detail = text[content..lineEnd];
            term.Add(Element.OfText(ElementKind.RawText, text, content, lineEnd, map));
            list.Add(term);
            line = lineEnd + 1;
        }
    }

    private static void AddDefinitions(BlockParser parser, Element list, bool asParagraph)
    {
        var line = parser.Position;
        var maxIndent = 3;
        var blank = false;
        Element? item = null;
        TextBuilder? content = null;
        ListItemStart start = default;
        while (line < parser.Text.Length)
        {
            var mark = ListMarks.Definition(parser, line, maxIndent);
            var next = parser.NextLine(line);
            if (mark.Found)
            {
                content = new TextBuilder(parser.Text, parser.Map);
                item = new Element(ElementKind.DefinitionData)
                {
                    Start = parser.ToDocument(line), FirstAsParagraph = asParagraph, Extra = content,
                };
                start = ListItemStart.Read(parser, item, mark, line, content);
                list.Add(item);
                maxIndent = start.Indentation is >= 1 and <= 3 ? start.Indentation - 1 : 3;
                (asParagraph, blank) = (false, false);
            }
            else if (parser.Scan.EndMarker(line) >= 0)
            {
                break;
            }
            else if (start.IsContent(parser, line) || (!blank && start.IsLazy(parser, line)))
            {
                var (spaces, at, _) = start.Unindent(parser, line);
                if (spaces > 0)
                {
                    content!.Append(new string(' ', spaces), at);
                }

                content!.Append(at, next);
                (asParagraph, blank) = (false, false);
            }
            else if (parser.Scan.BlankLines(line) is >= 0 and var end)
            {
                content!.Append(line, end);
                (asParagraph, blank) = (true, true);
                next = end;
            }
            else
            {
                break;
            }

            line = next;
        }

        parser.Position = line;
    }

    private static Element? ParseDefinitions(BlockParser parser, Element list)
    {
        Element? last = null;
        foreach (var item in list.Children)
        {
            if (item.Extra is not TextBuilder content)
            {
                continue;
            }

            item.Extra = null;
            BlockParser.ParseNested(parser, item, content.ToString(), content.Map);
            if (!item.HasChildren)
            {
                continue;
            }

            last = null;
            var children = item.Children;
            if (children[^1].Kind == ElementKind.Blank)
            {
                last = children[^1];
                children.RemoveAt(children.Count - 1);
            }

            if (children is [{ Kind: ElementKind.Paragraph } first, ..] && !item.FirstAsParagraph)
            {
                if (children.Count > 1)
                {
                    first.LastChild?.Append("\n", 0, 1);
                }

                first.Transparent = true;
            }
        }

        return last;
    }

    private static void AddTo(List<Element> children, Element list)
    {
        switch (children)
        {
            case [.., { Kind: ElementKind.DefinitionList } before]:
                before.Children.AddRange(list.Children);
                break;
            case [.., { Kind: ElementKind.DefinitionList } before, { Kind: ElementKind.Blank }]:
                children.RemoveAt(children.Count - 1);
                before.Children.AddRange(list.Children);
                break;
            default:
                children.Add(list);
                break;
        }
    }
}
