namespace JekyllNet.Highlighting;

/// <summary>Colours code in one call.</summary>
public static class SyntaxHighlighter
{
    /// <summary>The HTML of code in a language.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">A name Rouge knows, with options behind a question mark if need be (see <see cref="Lexers.FindFancy"/>).</param>
    /// <param name="formatter">Writes the HTML; null for <see cref="HtmlFormatter"/>.</param>
    /// <returns>Null when the language is unknown.</returns>
    /// <example><code>string? html = SyntaxHighlighter.Highlight("{\"a\": 1}", "json");</code></example>
    public static string? Highlight(string code, string language, Formatter? formatter = null) =>
        Lexers.FindFancy(language, code) is { } lexer ? (formatter ?? new HtmlFormatter()).Format(lexer.Lex(code)) : null;
}
