using JekyllNet.Kramdown.Blocks;
using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Reads a text into a Markdig document.</summary>
internal static class DocumentReader
{
    private const int LongText = 1 << 18;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="document">Takes the blocks.</param>
    /// <param name="options">The options.</param>
    /// <param name="blockFinished">
    /// Called after a block was added, if what follows can change neither it nor the options; it may take blocks out again.
    /// </param>
    public static DocumentSettings Read(string text, MarkdownDocument document, KramdownOptions options, Action? blockFinished = null)
    {
        document.Span = new SourceSpan(0, text.Length - 1);
        var (source, map) = SourceNormalizer.Normalize(text);
        var isStatic = options.Input != KramdownInput.Html && !source.Contains("{::options", StringComparison.Ordinal);
        var builder = isStatic && blockFinished is not null && source.Length >= LongText
            ? LongDocumentReader.Read(NewParser(), NewParser(), document, blockFinished)
            : null;
        if (builder is null)
        {
            var root = new Element(ElementKind.Root) { Start = 0, End = text.Length };
            var parser = NewParser();
            if (parser.State.Dialect.IsHtml)
            {
                HtmlDocumentReader.Read(parser, root);
            }
            else
            {
                parser.ParseInto(root);
            }

            builder = new DocumentBuilder(document, parser.State);
            builder.AddBlocks(root, isStatic, blockFinished);
        }

        var state = builder.State;
        builder.AddFootnotes();
        WarnOfUnusedFootnotes(state);

        var settings = new DocumentSettings(state.Options, state.Warnings) { TooDeepAtLine = state.TooDeepAtLine };
        document.SetData(DocumentSettings.Key, settings);
        return settings;

        BlockParser NewParser() => new(source, map, new ParseState(text, options), 0);
    }

    private static void WarnOfUnusedFootnotes(ParseState state)
    {
        foreach (var footnote in state.Footnotes.Values)
        {
            if (!footnote.IsReferenced)
            {
                state.Warn($"Footnote definition for '{footnote.Name}' on line {state.LineOf(footnote.Content)} is unreferenced - ignoring");
            }
        }
    }
}
