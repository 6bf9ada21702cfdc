using JekyllNet.Diagnostics;
using JekyllNet.Kramdown;

namespace JekyllNet.Conversion;

/// <summary>Converts Markdown with kramdown, as Jekyll does unless told otherwise. Immutable; safe for concurrent use.</summary>
internal sealed class KramdownProcessor(KramdownOptions options, CodeHighlighting highlighting, bool showWarnings)
{
    public string Convert(string content, ConversionContext context)
    {
        var result = Kramdown.Kramdown.Convert(
            content, options with { CodeHighlighter = new RougeCodeHighlighter(highlighting, context.Log, context.Item?.Path) });
        if (result.TooDeepAtLine is { } deep)
        {
            var message = $"The Markdown text nests deeper than the limit of {options.MaxNestingDepth} levels.";
            throw new JekyllException(DiagnosticId.ConversionFailed, message, context.Item is { } text ? new SourceLocation(text.Path, deep + text.ContentLine - 1) : null);
        }

        if (showWarnings)
        {
            foreach (var warning in result.Warnings)
            {
                context.Log.Warn("Kramdown warning:", warning, DiagnosticId.MarkdownWarning, context.Item is { } item ? new SourceLocation(item.Path) : null);
            }
        }

        return result.Html;
    }
}
