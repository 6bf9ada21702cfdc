using JekyllNet.Kramdown.Parsing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>
/// Renders a document without going through a pipeline. Blocks can be written as soon as they are finished, and then leave the document:
/// a long text is then never in memory as a whole tree.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly RenderContext context = new();
    private readonly List<string> warnings = [];
    private readonly HtmlBuffer output;
    private readonly HtmlRenderer renderer;
    private bool isBegun;

    public HtmlWriter(int sourceLength)
    {
        output = new HtmlBuffer(sourceLength + (sourceLength >> 1));
        renderer = new HtmlRenderer(output);
        KramdownRenderers.Install(renderer, context);
    }

    /// <summary>Writes all blocks but the last, which may still grow.</summary>
    public void WriteFinished(MarkdownDocument document, KramdownOptions options)
    {
        if (!isBegun)
        {
            isBegun = true;
            context.Begin(options, warnings, output);
        }

        WriteBlocks(document, 1);
    }

    /// <summary>Writes what is left. Nothing can be written afterwards.</summary>
    /// <returns>The HTML of everything.</returns>
    public string Complete(MarkdownDocument document, DocumentSettings settings)
    {
        using var whole = output;
        if (!isBegun)
        {
            DocumentRenderer.Render(renderer, document, settings, context, output);
            return output.ToString();
        }

        WriteBlocks(document, 0);
        DocumentRenderer.WriteEnd(renderer, context, output);
        settings.Warnings.AddRange(warnings);
        return output.ToString();
    }

    private void WriteBlocks(MarkdownDocument document, int keep)
    {
        context.Indent += 2;
        while (document.Count > keep)
        {
            renderer.Write(document[0]);
            document.RemoveAt(0);
        }

        context.Indent -= 2;
    }
}
