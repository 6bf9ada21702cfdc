using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>
/// Where cmark says that blocks stand, for its option <c>SOURCEPOS</c>: lines from 1, columns in bytes from 1. A block ends before the
/// line that closed it, so that some include blank lines after them, and an underlined heading the whole line below it.
/// </summary>
internal sealed class SourcePositions
{
    private readonly string _source;
    private readonly List<int> _starts = [0];
    private readonly int[] _lengths;

    public SourcePositions(string source, MarkdownDocument document)
    {
        _source = source;
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0 && at + 1 < source.Length; at = source.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }

        _lengths = new int[_starts.Count];
        for (var line = 0; line < _lengths.Length; line++)
        {
            _lengths[line] = Encoding.UTF8.GetByteCount(Line(line));
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (!heading.IsSetext)
            {
                var line = LineOf(heading.Span.Start);
                _lengths[line] = Encoding.UTF8.GetByteCount(Line(line).TrimEnd().TrimEnd('#').TrimEnd());
            }
        }
    }

    /// <summary>The attribute for a block.</summary>
    public string OfBlock(Block block)
    {
        var line = LineOf(block.Span.Start);
        var start = block switch
        {
            CodeBlock { Lines.Count: > 0 } code and not FencedCodeBlock => _starts[line] + Math.Max(0, Line(line).Length - code.Lines.Lines[0].Slice.Length),
            ParagraphBlock { Inline.FirstChild: TaskList } => block.Span.Start + "[ ] ".Length,
            _ => block.Span.Start,
        };
        var (endLine, endColumn) = EndOf(block);
        return Format(line, Encoding.UTF8.GetByteCount(_source.AsSpan(_starts[line]..start)) + 1, endLine, endColumn);
    }

    /// <summary>The attribute for a table's row.</summary>
    public string OfRow(Table table, int row)
    {
        var text = RowText(table, row, out var line);
        return Format(line, _lengths[line] - Encoding.UTF8.GetByteCount(text) + 1, line, _lengths[line]);
    }

    /// <summary>The attribute for a cell; cells that the row lacks stand nowhere.</summary>
    public string OfCell(Table table, int row, int cell)
    {
        var text = RowText(table, row, out var line);
        var column = _lengths[line] - Encoding.UTF8.GetByteCount(text) + 1;
        var rest = text;
        if (rest is ['|', ..])
        {
            rest = rest[1..];
            column++;
        }

        for (; !rest.IsEmpty; cell--)
        {
            var end = CellEnd(rest);
            var length = Encoding.UTF8.GetByteCount(rest[..end]);
            if (cell == 0)
            {
                return Format(line, column, line, column + length - 1);
            }

            column += length + 1;
            rest = rest[Math.Min(rest.Length, end + 1)..];
        }

        return Format(line, 0, line, 0);
    }

    private static string Format(int line, int column, int endLine, int endColumn) =>
        string.Create(CultureInfo.InvariantCulture, $" data-sourcepos=\"{line + 1}:{column}-{endLine + 1}:{endColumn}\"");

    private static int CellEnd(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && rest[at] != '|')
        {
            at += rest[at] == '\\' && at + 1 < rest.Length ? 2 : 1;
        }

        return at;
    }

    private (int Line, int Column) EndOf(Block block)
    {
        var line = EndLine(block);
        return (line, _lengths[line]);
    }

    private int EndLine(Block block)
    {
        var last = LastLine(block);
        switch (block)
        {
            case HeadingBlock { IsSetext: true }:
                return Math.Min(last + 1, _lengths.Length - 1);
            case FencedCodeBlock fenced when !IsClosed(fenced, last):
                last = block.Parent is QuoteBlock or ListItemBlock ? LineOf(block.Span.Start) + fenced.Lines.Count + 1 : int.MaxValue;
                return Math.Min(last, _lengths.Length - 1);
            case QuoteBlock:
                while (last + 1 < _lengths.Length && Line(last + 1).TrimStart() is ['>', ..])
                {
                    last++;
                }

                return last;
            case ListItemBlock { Count: 0 }:
                return last;
            case ThematicBreakBlock or ListBlock or ListItemBlock or CodeBlock and not FencedCodeBlock:
                var limit = block.Parent is null or MarkdownDocument or Footnote ? _lengths.Length - 1 : EndLine(block.Parent);
                while (last < limit && Line(last + 1).Trim(" \t>").IsEmpty)
                {
                    last++;
                }

                return last;
            default:
                return last;
        }
    }

    private bool IsClosed(FencedCodeBlock block, int last)
    {
        var text = Line(last).Trim(" \t>");
        return last > LineOf(block.Span.Start) && text.Length >= block.OpeningFencedCharCount && !text.ContainsAnyExcept(block.FencedChar);
    }

    /// <summary>The line of a block's last character.</summary>
    private int LastLine(Block block) => block is ContainerBlock and not Table
        ? ((ContainerBlock)block).LastChild is { } child ? LastLine(child) : LineOf(block.Span.Start)
        : LineOf(Math.Max(block.Span.Start, block.Span.End));

    /// <summary>A row's line in the document, and its text, which the line ends with. The second line of a table is no row.</summary>
    private ReadOnlySpan<char> RowText(Table table, int row, out int line)
    {
        var first = LineOf(table.Span.Start);
        line = first + (row == 0 ? 0 : row + 1);
        var indent = table.Span.Start - _starts[first];
        var text = Line(line);
        return text[Math.Min(indent, text.Length)..].TrimStart();
    }

    private int LineOf(int position)
    {
        var index = _starts.BinarySearch(Math.Clamp(position, 0, _source.Length));
        return index >= 0 ? index : ~index - 1;
    }

    private ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _source.Length;
        return _source.AsSpan(_starts[line]..end).TrimEnd("\r\n");
    }
}
