using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Bullet and numbered lists.</summary>
internal static class ListRule
{
    public static bool TryParse(BlockParser parser)
    {
        var start = parser.Position;
        var bullets = ListMarks.Bullet(parser, start, 3).Found;
        if (!bullets && !ListMarks.Number(parser, start, 3).Found)
        {
            return false;
        }

        var list = parser.NewBlock(bullets ? ElementKind.UnorderedList : ElementKind.OrderedList, start);
        var bodies = new List<ListItemBody>();
        var markerEnded = ReadItems(parser, list, bullets, bodies);
        list.End = parser.ToDocument(parser.Position - 1) + 1;
        parser.Tree.Add(list);

        Element? last = null;
        for (var i = 0; i < bodies.Count; i++)
        {
            bodies[i].ParseBlocks(parser);
        }

        for (var i = 0; i < bodies.Count; i++)
        {
            if (bodies[i].Item.HasChildren)
            {
                last = Finish(list, bodies[i].Item, markerEnded);
            }
        }

        if (last is not null && !markerEnded)
        {
            parser.Tree.Add(last);
        }

        if (parser.State.Dialect.IsGfm)
        {
            TaskList.Mark(list);
        }

        return true;
    }

    /// <summary>Collects the lines of the items.</summary>
    /// <returns>Whether an end-of-block marker ended the list.</returns>
    private static bool ReadItems(BlockParser parser, Element list, bool bullets, List<ListItemBody> bodies)
    {
        var line = parser.Position;
        var maxIndent = 3;
        var blank = false;
        ListItemBody? body = null;
        while (line < parser.Text.Length)
        {
            if (blank && HorizontalRuleRule.End(parser, line) >= 0)
            {
                break;
            }

            if (parser.Scan.EndMarker(line) is >= 0 and var end)
            {
                parser.Position = end;
                return true;
            }

            var mark = bullets ? ListMarks.Bullet(parser, line, maxIndent) : ListMarks.Number(parser, line, maxIndent);
            if (mark.Found)
            {
                body = new ListItemBody(parser, mark, line);
                bodies.Add(body);
                list.Add(body.Item);
                maxIndent = body.Indentation is >= 1 and <= 3 ? body.Indentation - 1 : 3;
                blank = false;
                line = parser.NextLine(line);
            }
            else if (body!.Takes(line, blank))
            {
                body.AddLine(line);
                blank = false;
                line = parser.NextLine(line);
            }
            else if (parser.Scan.BlankLines(line) is >= 0 and var blankEnd)
            {
                body.AddBlank(line, blankEnd);
                blank = true;
                line = blankEnd;
            }
            else
            {
                break;
            }
        }

        parser.Position = line;
        return false;
    }

    /// <summary>Decides whether an item's first paragraph is shown as one, and takes the blank lines at its end.</summary>
    private static Element? Finish(Element list, Element item, bool markerEnded)
    {
        var children = item.Children;
        var first = children[0];
        if (first.Kind == ElementKind.Paragraph && children.Count >= 2 && children[1].Kind == ElementKind.EndOfBlock && first.Ial is not null)
        {
            children.RemoveAt(1);
        }

        var isLast = ReferenceEquals(item, list.LastChild);
        if (first.Kind == ElementKind.Paragraph
            && (children.Count < 2 || children[1].Kind != ElementKind.Blank || (isLast && children.Count == 2 && !markerEnded))
            && (!isLast || list.Children.Count == 1 || AnyCompact(list)))
        {
            if (children.Count > 1 && children[1].Kind != ElementKind.Blank)
            {
                first.LastChild?.Append("\n", 0, 1);
            }

            first.Transparent = true;
        }

        if (children[^1].Kind != ElementKind.Blank)
        {
            return null;
        }

        var last = children[^1];
        children.RemoveAt(children.Count - 1);
        return last;
    }

    private static bool AnyCompact(Element list)
    {
        for (var i = 0; i < list.Children.Count - 1; i++)
        {
            var first = list.Children[i].ChildrenOrNone is [var child, ..] ? child : null;
            if (first is null || first.Kind != ElementKind.Paragraph || first.Transparent)
            {
                return true;
            }
        }

        return false;
    }
}
