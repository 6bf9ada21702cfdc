using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes a document: its blocks, then the footnotes and the table of contents where they belong.</summary>
internal sealed class DocumentRenderer(RenderContext context) : HtmlObjectRenderer<MarkdownDocument>
{
    public static void Render(
        HtmlRenderer renderer, MarkdownDocument document, DocumentSettings settings, RenderContext context, HtmlBuffer output)
    {
        context.Begin(settings.Options, settings.Warnings, output);
        if (document.Count == 0)
        {
            return;
        }

        context.WriteInner(renderer, document);
        WriteEnd(renderer, context, output);
    }

    /// <summary>Writes the footnotes and the table of contents, once all blocks are written.</summary>
    public static void WriteEnd(HtmlRenderer renderer, RenderContext context, HtmlBuffer output)
    {
        var end = output.Length;
        FootnoteWriter.Write(renderer, context);
        if (context.Places.HasNotes)
        {
            PlaceMarks.Replace(output, PlaceMarks.Notes, output.Cut(end));
        }

        if (context.Contents.List is not null)
        {
            end = output.Length;
            context.Contents.Write(renderer, context);
            PlaceMarks.Replace(output, PlaceMarks.Contents, output.Cut(end));
        }
    }

    protected override void Write(HtmlRenderer renderer, MarkdownDocument document)
    {
        var writer = renderer.Writer;
        if (document.GetData(DocumentSettings.Key) is not DocumentSettings settings)
        {
            // Markdig asks no parser about a text of blank lines only, which kramdown makes one line end of.
            writer.Write('\n');
            return;
        }

        using var output = new HtmlBuffer(document.Span.Length);
        renderer.Writer = output;
        try
        {
            Render(renderer, document, settings, context, output);
        }
        finally
        {
            renderer.Writer = writer;
        }

        writer.Write(output.Span);
    }
}
