using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>HTML tables that Markdown could have expressed: even rows, one alignment per column, only spans in cells.</summary>
internal static class NativeTable
{
    public static void Convert(Element table)
    {
        if (!SimpleTableCheck.IsSimple(table))
        {
            NativeConverter.KeepAsHtml(table, false, false);
            return;
        }

        table.Children.RemoveAll(child => child.Kind == ElementKind.Text);
        NativeConverter.ProcessChildren(table, true, false);
        NativeConverter.Become(table, ElementKind.Table);
        var alignments = new List<TableAlignment>();
        TakeAlignments(table, alignments);
        table.Extra = alignments;
        table.Children.RemoveAll(child => child.Kind == ElementKind.HtmlElement);
        ChangeHeaderCells(table);
        if (table.ChildrenOrNone is [{ Kind: ElementKind.TableRow }, ..])
        {
            var body = new Element(ElementKind.TableBody);
            body.SetChildren(table.Children);
            table.SetChildren([body]);
        }
    }

    private static void TakeAlignments(Element element, List<TableAlignment> alignments)
    {
        foreach (var child in element.ChildrenOrNone)
        {
            if (child.Kind != ElementKind.TableRow)
            {
                TakeAlignments(child, alignments);
                continue;
            }

            alignments.Clear();
            foreach (var cell in child.ChildrenOrNone)
            {
                alignments.Add(TakeAlignment(cell));
            }
        }
    }

    private static TableAlignment TakeAlignment(Element cell)
    {
        var style = cell.Attributes?["style"];
        var (start, end, name) = TextAlign.Find(style, true);
        if (style is not null && start >= 0)
        {
            style = string.Concat(style.AsSpan(0, start), style.AsSpan(end));
            cell.OwnAttributes.Set("style", style);
        }

        if (style is not null && Chars.Strip(style).IsEmpty)
        {
            cell.OwnAttributes.Remove("style");
        }

        return name switch
        {
            "center" => TableAlignment.Center,
            "left" => TableAlignment.Left,
            "right" => TableAlignment.Right,
            _ => TableAlignment.None,
        };
    }

    private static void ChangeHeaderCells(Element element)
    {
        if (element.Kind == ElementKind.HeaderCell)
        {
            element.Kind = ElementKind.TableCell;
            return;
        }

        foreach (var child in element.ChildrenOrNone)
        {
            ChangeHeaderCells(child);
        }
    }
}
