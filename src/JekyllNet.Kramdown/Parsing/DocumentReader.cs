using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Blocks;
using JekyllNet.Kramdown.Syntax;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Reads a text into a Markdig document.</summary>
internal static class DocumentReader
{
    public static DocumentSettings Read(string text, MarkdownDocument document, KramdownOptions options)
    {
        document.Span = new SourceSpan(0, text.Length - 1);
        var (source, map) = SourceNormalizer.Normalize(text);
        var state = new ParseState(text, options);
        var root = new Element(ElementKind.Root) { Start = 0, End = text.Length };
        new BlockParser(source, map, state, 0).ParseInto(root);

        var updater = new TreeUpdater(state);
        updater.Update(root);
        AbbreviationReplacer? abbreviations = null;
        if (state.Abbreviations.Count > 0)
        {
            abbreviations = new AbbreviationReplacer(state);
            abbreviations.Replace(root);
        }

        foreach (var footnote in state.Footnotes.Values)
        {
            updater.Update(footnote.Content);
            abbreviations?.Replace(footnote.Content);
        }

        WarnOfUnusedFootnotes(state);
        if (state.Dialect.IsGfm)
        {
            new GfmUpdater(state).Update(root);
        }

        return Build(document, root, state);
    }

    private static DocumentSettings Build(MarkdownDocument document, Element root, ParseState state)
    {
        var builder = new MarkdigBuilder(state);
        foreach (var footnote in state.Footnotes.Values)
        {
            if (footnote.IsReferenced)
            {
                builder.Footnotes[footnote] = new FootnoteDefinition { Name = footnote.Name };
            }
        }

        builder.AddChildren(document, root);
        foreach (var (footnote, definition) in builder.Footnotes)
        {
            builder.Place(definition, footnote.Content);
            builder.AddChildren(definition, footnote.Content);
            document.Add(definition);
        }

        var settings = new DocumentSettings(state.Options, state.Warnings) { TooDeepAtLine = state.TooDeepAtLine };
        document.SetData(DocumentSettings.Key, settings);
        return settings;
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
