using JekyllNet.Diagnostics;
using JekyllNet.Kramdown;

namespace JekyllNet.Conversion;

/// <summary>Converts Markdown with kramdown. Immutable; safe for concurrent use.</summary>
internal sealed class MarkdownConverter(string extensions, KramdownOptions options, bool showWarnings) : IConverter
{
    private readonly HashSet<string> _extensions = [.. extensions.Split(',').Select(e => "." + e.ToLowerInvariant())];

    public string HighlighterPrefix => "\n";

    public string HighlighterSuffix => "\n";

    public bool Matches(string extension) => _extensions.Contains(extension.ToLowerInvariant());

    public string OutputExtension(string extension) => ".html";

    public string Convert(string content, ConversionContext context)
    {
        if (context.Item is { IsValidText: false } unreadable)
        {
            throw new JekyllException(
                DiagnosticId.ConversionFailed, "The source text contains invalid characters for the used encoding UTF-8", new SourceLocation(unreadable.Path));
        }

        var result = Kramdown.Kramdown.Convert(content, options);
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
