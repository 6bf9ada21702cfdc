using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>Leaves runs of three and more tildes alone: only one or two strike text through.</summary>
internal sealed class LongTildesParser : InlineParser
{
    public LongTildesParser() => OpeningCharacters = ['~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var run = text.IndexOfAnyExcept('~');
        run = run < 0 ? text.Length : run;
        if (run < 3)
        {
            return false;
        }

        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + run - 1));
        slice.Start += run;
        return true;
    }
}
