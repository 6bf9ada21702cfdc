using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Reads a text into a Markdig document.</summary>
internal static class DocumentReader
{
    public static DocumentSettings Read(string text, int start, MarkdownDocument document, KramdownOptions options)
    {
        var settings = new DocumentSettings(options);
        document.SetData(DocumentSettings.Key, settings);
        return settings;
    }
}
