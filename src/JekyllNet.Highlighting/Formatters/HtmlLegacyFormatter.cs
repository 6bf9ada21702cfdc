using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>
/// What kramdown uses by default (<c>Rouge::Formatters::HTMLLegacy</c>): plain HTML, in a table when lines are numbered, wrapped unless
/// told otherwise.
/// </summary>
public sealed class HtmlLegacyFormatter : Formatter
{
    private readonly Formatter inner;

    /// <param name="cssClass">The class of the <c>pre</c>; kramdown gives <c>highlight</c>.</param>
    /// <param name="lineNumbers">Numbers the lines in a table.</param>
    /// <param name="wrap">Puts <c>div</c>, <c>pre</c> and <c>code</c> around it all; kramdown's code spans do not.</param>
    /// <param name="table">How the table is dressed.</param>
    /// <param name="inlineTheme">The colours, written into the tokens; null for classes.</param>
    public HtmlLegacyFormatter(
        string cssClass = "codehilite", bool lineNumbers = false, bool wrap = true, HtmlTableOptions? table = null, Theme? inlineTheme = null)
    {
        inner = inlineTheme is null ? new HtmlFormatter() : new HtmlInlineFormatter(inlineTheme);
        inner = lineNumbers ? new HtmlTableFormatter(inner, table) : inner;
        inner = wrap ? new HtmlPygmentsFormatter(inner, cssClass) : inner;
    }

    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html) => inner.Write(source, tokens, html);
}
