namespace JekyllNet.Kramdown.Spans;

/// <summary>The span rules that may be on or off.</summary>
[Flags]
internal enum SpanRules
{
    None = 0,
    Emphasis = 1,
    CodeSpan = 2,
    AutoLink = 4,
    SpanHtml = 8,
    FootnoteMarker = 16,
    Link = 32,
    SmartQuotes = 64,
    InlineMath = 128,
    Extensions = 256,
    HtmlEntity = 512,
    Typographic = 1024,
    LineBreak = 2048,
    Escapes = 4096,
    Strikethrough = 8192,
    Kramdown = (Escapes << 1) - 1,
}
