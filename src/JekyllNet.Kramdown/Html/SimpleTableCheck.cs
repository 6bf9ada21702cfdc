using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>Tells whether an HTML table is simple enough for Markdown.</summary>
internal static class SimpleTableCheck
{
    public static bool IsSimple(Element table)
    {
        var rows = new List<Element>();
        CollectRows(table, rows);
        if (rows.Count == 0 || !rows.TrueForAll(row => Cells(row).TrueForAll(HasSpansOnly)) || !AreEven(rows) || !AreAligned(rows))
        {
            return false;
        }

        if (RowsHold(table, "td"))
        {
            return true;
        }

        var children = table.ChildrenOrNone;
        return children.TrueForAll(part => part.Kind == ElementKind.Text || (part.Value == "thead" && RowsHold(part, "th"))
                || (part.Value is "tfoot" or "tbody" && RowsHold(part, "td")))
            && children.Exists(part => part.Value == "tbody");
    }

    private static void CollectRows(Element element, List<Element> rows)
    {
        foreach (var child in element.ChildrenOrNone)
        {
            if (child.Value == "tr")
            {
                rows.Add(child);
            }
            else
            {
                CollectRows(child, rows);
            }
        }
    }

    private static List<Element> Cells(Element row) => row.ChildrenOrNone.FindAll(child => child.Value is "th" or "td");

    private static bool HasSpansOnly(Element element) => element.ChildrenOrNone.TrueForAll(
        child => (child.Kind == ElementKind.Text || !HtmlNames.Block.Contains(child.Value)) && HasSpansOnly(child));

    private static bool AreEven(List<Element> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            var cells = Cells(row).Count;
            if (count != 0 && cells != count)
            {
                return false;
            }

            count = cells;
        }

        return count > 0;
    }

    private static bool AreAligned(List<Element> rows)
    {
        List<string?>? first = null;
        foreach (var row in rows)
        {
            var current = Cells(row).ConvertAll(cell => TextAlign.Find(cell.Attributes?["style"], false).Name);
            first ??= current;
            if (current.Exists(name => name is "justify" or "inherit") || !first.SequenceEqual(current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool RowsHold(Element part, string cell) => part.ChildrenOrNone.TrueForAll(row => row.Kind == ElementKind.Text
        || (row.Value == "tr" && row.ChildrenOrNone.TrueForAll(child => child.Value == cell || child.Kind == ElementKind.Text)));
}
