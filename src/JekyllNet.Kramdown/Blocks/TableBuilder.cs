using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Collects the rows of a table.</summary>
internal sealed class TableBuilder(BlockParser parser, Element table, int start)
{
    private readonly bool leadingPipe = HasLeadingPipe(parser.Text, start);
    private List<TableAlignment> alignments = [];
    private List<Element> rows = [];
    private bool hasFooter;
    private int columns;

    /// <summary>Reads the table's lines and returns where they end.</summary>
    public int ReadLines()
    {
        var text = parser.Text;
        var line = start;
        var end = parser.LineEnd(line);
        if (TableLines.IsSeparator(text.AsSpan(line, end - line)))
        {
            line = end + 1;
        }

        while (line < text.Length)
        {
            end = parser.LineEnd(line);
            if (end == text.Length || !TableLines.HasPipe(text, line, end))
            {
                break;
            }

            ReadLine(line, end);
            line = end + 1;
        }

        return Math.Min(line, text.Length);
    }

    /// <summary>Closes the last section and evens the rows; false when the table has no body.</summary>
    public bool Finish()
    {
        if (rows.Count > 0)
        {
            AddSection(hasFooter ? ElementKind.TableFoot : ElementKind.TableBody, false);
        }

        if (!table.ChildrenOrNone.Exists(section => section.Kind == ElementKind.TableBody))
        {
            return false;
        }

        foreach (var section in table.Children)
        {
            foreach (var row in section.Children)
            {
                while (row.Children.Count < columns)
                {
                    row.Add(new Element(ElementKind.TableCell));
                }
            }
        }

        table.Extra = alignments;
        return true;
    }

    private static bool HasLeadingPipe(string text, int at)
    {
        while (at < text.Length && Chars.IsSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '|';
    }

    private void ReadLine(int line, int end)
    {
        var content = parser.Text.AsSpan(line, end - line);
        if (TableLines.IsSeparator(content))
        {
            if (rows.Count == 0)
            {
                return;
            }

            if (alignments.Count == 0 && !hasFooter)
            {
                AddSection(ElementKind.TableHead, false);
                alignments = TableLines.Alignments(content);
            }
            else
            {
                AddSection(ElementKind.TableBody, false);
            }
        }
        else if (TableLines.IsFootSeparator(content))
        {
            if (rows.Count > 0)
            {
                AddSection(ElementKind.TableBody, true);
            }

            hasFooter = true;
        }
        else
        {
            AddRow(line, end);
        }
    }

    private void AddSection(ElementKind kind, bool force)
    {
        if (hasFooter && kind == ElementKind.TableBody && !force)
        {
            return;
        }

        var section = new Element(kind) { Start = rows[0].Start };
        section.SetChildren(rows);
        rows = [];
        table.Add(section);
    }

    private void AddRow(int line, int end)
    {
        while (end > line && Chars.IsIndent(parser.Text[end - 1]))
        {
            end--;
        }

        var row = new Element(ElementKind.TableRow) { Start = parser.ToDocument(line), End = parser.ToDocument(end) };
        var cells = TableCells.Split(parser, line, end);
        var first = leadingPipe && cells.Count > 0 && Chars.Strip(cells[0].TextSpan).IsEmpty ? 1 : 0;
        var last = cells.Count > first && Chars.Strip(cells[^1].TextSpan).IsEmpty ? cells.Count - 1 : cells.Count;
        for (var i = first; i < last; i++)
        {
            var cell = new Element(ElementKind.TableCell) { Start = cells[i].Start };
            var text = cells[i].TextSpan;
            var (source, from, to) = cells[i].TextWindow;
            var map = cells[i].Map;
            from += text.Length - Chars.StripStart(text).Length;
            to = Math.Max(from, to - (text.Length - Chars.StripEnd(text).Length));
            cell.Add(Element.OfText(ElementKind.RawText, source, from, to, map));
            row.Add(cell);
        }

        columns = Math.Max(columns, last - first);
        rows.Add(row);
    }
}
