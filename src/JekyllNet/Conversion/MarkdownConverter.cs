using JekyllNet.Diagnostics;

namespace JekyllNet.Conversion;

/// <summary>Converts Markdown with the processor that the site chose. Immutable; safe for concurrent use.</summary>
internal sealed class MarkdownConverter(string extensions, MarkdownProcessor processor) : IConverter
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

        return processor(content, context);
    }
}
