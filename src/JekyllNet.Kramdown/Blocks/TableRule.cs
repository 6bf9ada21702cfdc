using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Tables: lines with pipes, separated into head, bodies and foot.</summary>
internal static class TableRule
{
    public static bool TryParse(BlockParser parser)
    {
        var start = parser.Position;
        var first = start + parser.Scan.Indent(start);
        if (first >= parser.Text.Length || Chars.IsSpace(parser.Text[first]) || !TableLines.HasPipe(parser.Text, start, parser.LineEnd(start)) || parser.LineEnd(start) == parser.Text.Length
            || !parser.IsAfterBoundary())
        {
            return false;
        }

        var table = parser.NewBlock(ElementKind.Table, start);
        var builder = new TableBuilder(parser, table, start);
        var end = builder.ReadLines();
        if (!parser.IsBeforeBoundary(end) || !TablePipes.OnEveryLine(parser, start, end - 1))
        {
            return false;
        }

        if (!builder.Finish())
        {
            parser.State.Warn($"Found table without body on line {parser.LineAt(start)} - ignoring it");
            return false;
        }

        parser.Position = end;
        table.End = parser.ToDocument(end - 1) + 1;
        parser.Tree.Add(table);
        return true;
    }
}
