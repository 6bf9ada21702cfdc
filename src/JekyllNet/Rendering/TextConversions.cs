using JekyllNet.Conversion;
using JekyllNet.Highlighting;
using JekyllNet.Kramdown;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Rendering;

/// <summary>What filters and the <c>highlight</c> tag convert texts with: the site's own settings. Safe for concurrent use.</summary>
internal sealed class TextConversions(
    ConverterSet converters, KramdownOptions kramdown, CodeHighlighting highlighting, SassConverter sass, SassConverter scss)
{
    public string Markdownify(string text, SiteLog log, CancellationToken cancellation)
    {
        var markdown = converters.All.OfType<MarkdownConverter>().First();
        return markdown.Convert(text, new ConversionContext(null, log, cancellation));
    }

    public string Smartify(string text) => Kramdown.Kramdown.Smartify(text, kramdown);

    public string CompileSass(string text, bool indented, ConversionContext context) => (indented ? sass : scss).CompileText(text, context);

    /// <summary>The folders that stylesheets load from.</summary>
    public IReadOnlyList<string> SassFolders => scss.Folders;

    public string Highlight(HighlightRequest request, SiteLog log, string path)
    {
        var found = highlighting.FindOrPlain(new CodeToHighlight(request.Code, request.Language, true, request.MarkedLines ?? []), log, path);
        var formatter = found.Finished ?? new HtmlFormatter();
        if (found.Finished is null && request.MarkedLines is { } lines)
        {
            formatter = new HtmlLineHighlighterFormatter(formatter, lines);
        }

        if (request.LineNumbers)
        {
            formatter = new HtmlTableFormatter(formatter, new HtmlTableOptions { CodeClass = "code", GutterClass = "gutter" });
        }

        return formatter.Format(found.Tokens);
    }
}
