using System.Collections.Frozen;

namespace JekyllNet.Kramdown;

/// <summary>
/// The options of a kramdown conversion. The defaults are those that Jekyll 4.4.1 sets, which differ from kramdown's own in
/// <see cref="Input"/>, <see cref="HardWrap"/> and <see cref="SyntaxHighlighterOptions"/>. Instances are immutable and may be
/// shared between threads.
/// </summary>
public sealed record KramdownOptions
{
    /// <summary>The options of a Jekyll site that configures nothing.</summary>
    public static KramdownOptions Default { get; } = new();

    /// <summary>The dialect (<c>input</c>).</summary>
    public KramdownInput Input { get; init; } = KramdownInput.Gfm;

    /// <summary>Whether headers without an id get one (<c>auto_ids</c>).</summary>
    public bool AutoIds { get; init; } = true;

    /// <summary>Whether ids are made of the header's text without markup (<c>auto_id_stripping</c>; always so for GFM).</summary>
    public bool AutoIdStripping { get; init; }

    /// <summary>Text put before every generated id (<c>auto_id_prefix</c>).</summary>
    public string AutoIdPrefix { get; init; } = "";

    /// <summary>Whether headers start with an empty link to themselves (<c>header_links</c>).</summary>
    public bool HeaderLinks { get; init; }

    /// <summary>
    /// Whether ids are transliterated to ASCII (<c>transliterated_header_ids</c>). As in Ruby without the stringex gem, this has no effect.
    /// </summary>
    public bool TransliteratedHeaderIds { get; init; }

    /// <summary>Whether the content of block HTML elements is Markdown (<c>parse_block_html</c>).</summary>
    public bool ParseBlockHtml { get; init; }

    /// <summary>Whether the content of span HTML elements is Markdown (<c>parse_span_html</c>).</summary>
    public bool ParseSpanHtml { get; init; } = true;

    /// <summary>Whether HTML elements become the elements that Markdown has for them (<c>html_to_native</c>).</summary>
    public bool HtmlToNative { get; init; }

    /// <summary>Links known before the text is read, by name (<c>link_defs</c>).</summary>
    public IReadOnlyDictionary<string, LinkTarget> LinkDefs { get; init; } = FrozenDictionary<string, LinkTarget>.Empty;

    /// <summary>The number of the first footnote (<c>footnote_nr</c>).</summary>
    public int FootnoteNumber { get; init; } = 1;

    /// <summary>How entities are written (<c>entity_output</c>).</summary>
    public EntityOutput EntityOutput { get; init; } = EntityOutput.AsChar;

    /// <summary>The header levels listed by <c>{:toc}</c> (<c>toc_levels</c>).</summary>
    public IReadOnlyList<int> TocLevels { get; init; } = [1, 2, 3, 4, 5, 6];

    /// <summary>Entity names or code points of the left single, right single, left double and right double quote (<c>smart_quotes</c>).</summary>
    public IReadOnlyList<string> SmartQuotes { get; init; } = ["lsquo", "rsquo", "ldquo", "rdquo"];

    /// <summary>Replacement texts for typographic symbols, by kramdown's names (<c>typographic_symbols</c>).</summary>
    public IReadOnlyDictionary<string, string> TypographicSymbols { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Added to every header level, which stays within 1 to 6 (<c>header_offset</c>).</summary>
    public int HeaderOffset { get; init; }

    /// <summary>The name of the highlighter, or <see langword="null"/> for none (<c>syntax_highlighter</c>).</summary>
    public string? SyntaxHighlighter { get; init; } = "rouge";

    /// <summary>The highlighter's options; nested sections <c>block</c> and <c>span</c> apply to one kind only (<c>syntax_highlighter_opts</c>).</summary>
    public IReadOnlyDictionary<string, object?> SyntaxHighlighterOptions { get; init; } =
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["default_lang"] = "plaintext", ["guess_lang"] = true };

    /// <summary>Who turns code into marked up tokens. Without one, only <c>plaintext</c> is known.</summary>
    public ICodeHighlighter? CodeHighlighter { get; init; }

    /// <summary>The name of the math engine, or <see langword="null"/> for none (<c>math_engine</c>). Only <c>mathjax</c> is available.</summary>
    public string? MathEngine { get; init; } = "mathjax";

    /// <summary>The text of the link from a footnote back to its mark; empty for no link (<c>footnote_backlink</c>).</summary>
    public string FootnoteBacklink { get; init; } = "&#8617;";

    /// <summary>Whether that link goes into the last paragraph even when it is nested (<c>footnote_backlink_inline</c>).</summary>
    public bool FootnoteBacklinkInline { get; init; }

    /// <summary>Text put before the names of footnotes in ids (<c>footnote_prefix</c>).</summary>
    public string FootnotePrefix { get; init; } = "";

    /// <summary>The text of a footnote mark, in which <c>%s</c> stands for the number (<c>footnote_link_text</c>).</summary>
    public string FootnoteLinkText { get; init; } = "%s";

    /// <summary>Whether line breaks between CJK characters vanish (<c>remove_line_breaks_for_cjk</c>).</summary>
    public bool RemoveLineBreaksForCjk { get; init; }

    /// <summary>The options that <c>{::options}</c> may not set (<c>forbidden_inline_options</c>).</summary>
    public IReadOnlyList<string> ForbiddenInlineOptions { get; init; } = ["template"];

    /// <summary>GFM only: whether every line end is a line break (<c>hard_wrap</c>).</summary>
    public bool HardWrap { get; init; }

    /// <summary>GFM only: the quirks that are on: <c>paragraph_end</c>, <c>no_auto_typographic</c> (<c>gfm_quirks</c>).</summary>
    public IReadOnlyList<string> GfmQuirks { get; init; } = ["paragraph_end"];

    /// <summary>
    /// How deep blocks and spans may nest, 200 by default; raw HTML elements, which nest in each other when they are never closed, may go
    /// five times as deep. What lies deeper stays plain text. kramdown has no such limit: Ruby's stack is its limit, and exceeding it
    /// ends the build.
    /// </summary>
    public int MaxNestingDepth { get; init; } = 200;

    /// <summary>Reads the <c>kramdown</c> section of a Jekyll configuration the way Jekyll's converter does.</summary>
    /// <param name="section">
    /// Plain values by option name: strings, booleans, integers, lists and dictionaries. Unknown names are ignored, as kramdown does.
    /// </param>
    /// <param name="highlighter">The site's <c>highlighter</c>, used where the section names no <c>syntax_highlighter</c>.</param>
    /// <returns>The options.</returns>
    /// <exception cref="KramdownOptionException">A value is not valid; the message is kramdown's.</exception>
    public static KramdownOptions From(IReadOnlyDictionary<string, object?> section, string? highlighter = "rouge") =>
        OptionsReader.Read(section, highlighter);
}
