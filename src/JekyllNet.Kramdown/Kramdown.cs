using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Rendering;
using Markdig.Syntax;

namespace JekyllNet.Kramdown;

/// <summary>
/// Converts Markdown to HTML as kramdown 2.5.2 with kramdown-parser-gfm 1.1.0 does. Any text is valid input: nothing here throws
/// on what a text contains. All members are thread-safe.
/// </summary>
public static class Kramdown
{
    /// <summary>Converts a text to HTML.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="options">The options; Jekyll's defaults if omitted.</param>
    /// <returns>The HTML.</returns>
    public static string ToHtml(string text, KramdownOptions? options = null) => Convert(text, options).Html;

    /// <summary>Converts a text to HTML and tells kramdown's warnings.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="options">The options; Jekyll's defaults if omitted.</param>
    /// <returns>The HTML and the warnings.</returns>
    public static KramdownResult Convert(string text, KramdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= KramdownOptions.Default;
        var document = new MarkdownDocument();
        var writer = new HtmlWriter(text.Length);
        var settings = DocumentReader.Read(text, document, options, () => writer.WriteFinished(document, options));
        return new KramdownResult(writer.Complete(document, settings), settings.Warnings) { TooDeepAtLine = settings.TooDeepAtLine };
    }

    /// <summary>Reads a text into Markdig's syntax tree.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="options">The options; Jekyll's defaults if omitted.</param>
    /// <returns>The document, to be rendered with a pipeline that <see cref="KramdownPipeline.UseKramdown"/> set up.</returns>
    public static MarkdownDocument Parse(string text, KramdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = new MarkdownDocument();
        DocumentReader.Read(text, document, options ?? KramdownOptions.Default);
        return document;
    }

    /// <summary>
    /// Turns straight quotes, dashes and dots into typographic ones, as Jekyll's <c>smartify</c> filter does: HTML and entities are
    /// understood, everything else is plain text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The options; Jekyll's defaults if omitted.</param>
    /// <returns>HTML without the line end that the conversion adds.</returns>
    public static string Smartify(string text, KramdownOptions? options = null)
    {
        var html = ToHtml(text, (options ?? KramdownOptions.Default) with { Input = KramdownInput.SmartyPants });
        return html.EndsWith('\n') ? html[..^1] : html;
    }
}
