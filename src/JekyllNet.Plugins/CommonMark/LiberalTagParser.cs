using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>For cmark's option <c>LIBERAL_HTML_TAG</c>: everything from an angle bracket to the last closing one of its line is HTML.</summary>
internal sealed class LiberalTagParser : InlineParser
{
    public LiberalTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var lineEnd = text.IndexOf('\n');
        var close = (lineEnd < 0 ? text : text[..lineEnd]).LastIndexOf('>');
        if (close < 2)
        {
            return false;
        }

        processor.Inline = new HtmlInline(text[..(close + 1)].ToString());
        slice.Start += close + 1;
        return true;
    }
}
