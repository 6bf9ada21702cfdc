using JekyllNet.Kramdown.Spans;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Which rules a dialect has.</summary>
internal sealed class Dialect
{
    public Dialect(KramdownOptions options)
    {
        IsGfm = options.Input == KramdownInput.Gfm;
        IsMarkdown = options.Input == KramdownInput.Markdown;
        IsSmartyPants = options.Input == KramdownInput.SmartyPants;
        IsHtml = options.Input == KramdownInput.Html;
        BlocksEndParagraphs = IsGfm && options.GfmQuirks.Contains("paragraph_end");
        HardWrap = IsGfm && options.HardWrap;
        Spans = IsSmartyPants
            ? SpanRules.SmartQuotes | SpanRules.HtmlEntity | SpanRules.Typographic | SpanRules.SpanHtml
            : SpanRules.Kramdown;
        if (IsMarkdown)
        {
            Spans &= ~(SpanRules.FootnoteMarker | SpanRules.SmartQuotes | SpanRules.InlineMath | SpanRules.Extensions | SpanRules.Typographic);
        }

        if (IsGfm)
        {
            Spans |= SpanRules.Strikethrough;
            Spans &= HardWrap ? ~SpanRules.LineBreak : Spans;
            Spans &= options.GfmQuirks.Contains("no_auto_typographic") ? ~SpanRules.Typographic : Spans;
        }
    }

    public bool IsGfm { get; }

    public bool IsSmartyPants { get; }

    /// <summary>Whether the text is HTML, without any Markdown in it.</summary>
    public bool IsHtml { get; }

    /// <summary>Whether attribute lists, tables, definition lists, footnotes and all else that is kramdown's own are off.</summary>
    public bool IsMarkdown { get; }

    /// <summary>GFM's <c>paragraph_end</c> quirk: lists, headers, quotes and fences end a paragraph.</summary>
    public bool BlocksEndParagraphs { get; }

    public bool HardWrap { get; }

    public SpanRules Spans { get; }
}
