using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>Leaves backticks alone where a bar comes before they close: the cells of a table are told apart before the code in them.</summary>
internal sealed class CellCodeParser : InlineParser
{
    private static readonly SearchValues<char> DelimiterRow = SearchValues.Create("|-: \t\r");

    public CellCodeParser() => OpeningCharacters = ['`'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var run = text.IndexOfAnyExcept('`');
        if (run < 0 || !IsTable(slice.Text) || !HasBar(text[run..], text[..run]))
        {
            return false;
        }

        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + run - 1));
        slice.Start += run;
        return true;
    }

    private static bool HasBar(ReadOnlySpan<char> rest, ReadOnlySpan<char> backticks)
    {
        var close = rest.IndexOf(backticks);
        for (var at = 0; at < close; at++)
        {
            if (rest[at] == '|' && (at == 0 || rest[at - 1] != '\\'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the second line of a paragraph says that it is a table.</summary>
    private static bool IsTable(ReadOnlySpan<char> paragraph)
    {
        var second = paragraph[(paragraph.IndexOf('\n') + 1)..];
        var end = second.IndexOf('\n');
        var line = end < 0 ? default : second[..end];
        return line.Contains('-') && !line.ContainsAnyExcept(DelimiterRow);
    }
}
