namespace JekyllNet.Kramdown;

/// <summary>The dialect a text is read in (kramdown's <c>input</c> option).</summary>
public enum KramdownInput
{
    /// <summary>kramdown with the GitHub flavoured extensions of kramdown-parser-gfm: Jekyll's default.</summary>
    Gfm,

    /// <summary>Plain kramdown.</summary>
    Kramdown,

    /// <summary>kramdown without what it adds to the original Markdown.</summary>
    Markdown,

    /// <summary>Quotes, typographic symbols, entities and HTML only: the parser behind Jekyll's <c>smartify</c>.</summary>
    SmartyPants,

    /// <summary>HTML, whose elements become those that Markdown has for them, and are written as kramdown writes these.</summary>
    Html,
}
