using Markdig.Helpers;
using Markdig.Parsers;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>Takes straight quotes out of the text, for cmark's option <c>SMART</c>.</summary>
internal sealed class SmartQuoteParser : InlineParser
{
    public SmartQuoteParser() => OpeningCharacters = ['"', '\''];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        CharHelper.CheckOpenCloseDelimiter(before, slice.PeekCharExtra(1), true, out var left, out var right);
        var canOpen = left && (!right || before is '(' or '[') && before is not (']' or ')');
        processor.Inline = new SmartQuote(slice.CurrentChar, canOpen, right);
        slice.Start++;
        return true;
    }
}
